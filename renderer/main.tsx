import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { start } from './app/start.ts';

/** After so long without the sheets, in ms, the window says that it is loading. */
const patience = 150;

function afterSoLong(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const root = document.getElementById('root');
if (root !== null) {
  // The first paint is the chapter if that is here in a moment, or two would be drawn for one.
  void Promise.race([start(), afterSoLong(patience)]).then(() => {
    createRoot(root).render(<App />);
  });
}
