/** What to mind about the engine that a command goes to, one sentence each. */
export const contextStrings = {
  remote: (host: string, context: string | undefined) =>
    context === undefined
      ? `This happens on another machine, ${host}.`
      : `This happens on another machine, ${host}, since the context is ${context}.`,
  production: (name: string, host: string | undefined) =>
    host === undefined || host === name
      ? `This happens on ${name}, which looks like production by its name.`
      : `This happens on ${host}, and ${name} looks like production by its name.`,
} as const;
