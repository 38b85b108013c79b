const key = 'parkscope.token';

/** The token the reader gave, for as long as the tab is open: it is in no link, and other tabs do not have it. */
export function sessionToken(): string {
  return sessionStorage.getItem(key) ?? '';
}

export function keepSessionToken(token: string): void {
  sessionStorage.setItem(key, token);
}

/** A token that was refused is not offered again. */
export function forgetSessionToken(): void {
  sessionStorage.removeItem(key);
}
