/** What any of the prompts begins with; asked once for each line of a long text. */
const begins = /[$%❯➜#>[A-Za-z_]/u;

/**
 * The length of a prompt copied along with a line: `$ `, `# `, `> `, `user@host:~$ `, `PS C:\> `.
 *
 * A root prompt and a comment look alike: only before a program that these lines begin with is `#`
 * a prompt.
 */
export function promptLength(source: string, at: number): number {
  if (!begins.test(source.charAt(at))) return 0;
  const rest = source.slice(at, at + 300);
  const patterns = [
    /^[$%❯➜] +/u,
    /^# +(?=(?:sudo |docker|[A-Z_]+=\S+ docker))/,
    /^> +/,
    /^[A-Za-z_][\w.-]*@[\w.-]+:?[^\n$#%]{0,80}[$#%] +/,
    /^\[[\w.-]+@[\w.-]+ [^\n\]]{0,80}\][$#] +/,
    /^PS(?: [A-Za-z]:[^\n>]{0,200})?> ?/,
    /^[A-Za-z]:\\[^\n>]{0,200}> ?/,
  ];
  for (const pattern of patterns) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) return found.length;
  }
  return 0;
}
