import { expect, test } from './support/app.ts';
import { openChapter } from './support/card.ts';

const book: Readonly<Record<string, readonly string[]>> = {
  'Why containers': ['road-map', 'why-containers'],
  Images: ['image-to-containers'],
  Layers: ['layers'],
  'Containers and VMs': ['vm-and-containers'],
  'Inside a container': ['inside-a-container', 'port-binding', 'life-cycle'],
  'Docker for your app': ['app-workflow'],
  Networks: ['networks'],
  Compose: ['compose'],
  Volumes: ['volumes'],
};

test('every diagram of the book is drawn, and says the same as text', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await launch();
  expect(Object.values(book).flat()).toHaveLength(12);
  for (const [chapter, names] of Object.entries(book)) {
    await openChapter(page, chapter);
    for (const name of names) {
      const figure = page.locator(`figure[data-diagram="${name}"]`).first();
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.locator('svg [data-part]').first(), name).toBeVisible();
      await figure.getByRole('button', { name: 'As text' }).click();
      await expect(figure.locator('li, td').first(), name).toBeVisible();
    }
  }
});

test('a card lights the parts it touches, and a part the cards that touch it', async ({
  launch,
}) => {
  const { page } = await launch();
  await openChapter(page, 'Inside a container');
  const figure = page.locator('figure[data-diagram="port-binding"]');
  await figure.scrollIntoViewIfNeeded();
  const card = page.locator('[data-command="inside/publish-port"]');
  await card.scrollIntoViewIfNeeded();
  await card.hover();
  await expect(figure.locator('[data-part="host-port"]').first()).toHaveAttribute('data-lit', /.*/);
  await page.locator('h1').hover();
  await figure.locator('[data-part="host-port"] rect').first().hover();
  await expect(card).toHaveAttribute('data-lit', /.*/);
});

test('two containers cannot have one host port, and the picture says so', async ({ launch }) => {
  const { page } = await launch();
  await openChapter(page, 'Inside a container');
  const figure = page.locator('figure[data-diagram="port-binding"]');
  await figure.scrollIntoViewIfNeeded();
  const second = figure.getByRole('combobox').last();
  await second.selectOption('3000');
  await expect(figure).toContainText('already allocated');
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(figure).not.toContainText('already allocated');
});
