const storageKey = 'runsheet.recent';
const most = 12;

/** What was opened from the search, newest first; names only, their words come from the index. */
export function recentTargets(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((each): each is string => typeof each === 'string').slice(0, most)
      : [];
  } catch {
    return [];
  }
}

export function rememberTarget(target: string): void {
  const kept = [target, ...recentTargets().filter((each) => each !== target)].slice(0, most);
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // A window without storage shows nothing as opened before; nothing else depends on it.
  }
}
