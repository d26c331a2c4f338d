import type { Template, Values } from '../../core/command/model.ts';
import { composeWindowStrings as strings } from '../../core/strings/compose-window.ts';
import { useConversion } from './use-conversion.tsx';

/** Whether a line makes one container, which a Compose file can describe as well. */
export function makesContainer({ source, needsShell }: Template): boolean {
  return !needsShell && /^docker\s+(container\s+)?(run|create)(\s|$)/.test(source);
}

/** The card's line as a Compose service, once it is asked for. */
export function useAsService(template: Template, values: Values): ReturnType<typeof useConversion> {
  return useConversion({
    title: strings.serviceTitle,
    intro: strings.serviceIntro,
    convert: async () => (await import('./convert.ts')).cardAsService(template, values),
  });
}
