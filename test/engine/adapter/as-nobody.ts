/** The user and the group that own nothing, on every Linux. */
const nobody = 65_534;

/** Does something as a user without rights where the tests run as root; as oneself elsewhere. */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.setegid?.(nobody);
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}
