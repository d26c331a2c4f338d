/**
 * The environment variable that carries a secret into a shell line.
 *
 * `RUNSHEET_` and the label in capitals; what a variable's name cannot hold becomes `_`.
 */
export function secretVariable(label: string): string {
  return `RUNSHEET_${label.toUpperCase().replace(/[^A-Z0-9_]/g, '_')}`;
}
