import type { Problem } from '../result.ts';
import { blankStrings as strings } from '../strings/blanks.ts';

/** Something to know about a value; `instead` is a value that is free of it. */
export function finding(
  severity: 'warning' | 'hint',
  code: string,
  message: string,
  instead?: string,
): Problem {
  return {
    code,
    severity,
    message,
    ...(instead !== undefined && { fix: { title: strings.fix(instead), text: instead } }),
  };
}
