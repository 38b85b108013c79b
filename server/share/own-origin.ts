export interface OriginOptions {
  /** Where readers find this server, as its configuration says; null where it does not. */
  readonly publicUrl: string | null;
  /** Whether a proxy's word on the protocol counts. */
  readonly trustsProxy: boolean;
}

/** A name or an address with a port, and nothing that could end an attribute or a line. */
const host = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The origin that addresses of this server begin with: the configured one, else what the request was sent to. Null where its Host is no
 * plain host: a wrong address would be worse than none.
 */
export function ownOrigin(headers: Headers, { publicUrl, trustsProxy }: OriginOptions): string | null {
  if (publicUrl !== null) return publicUrl;
  const asked = headers.get('Host') ?? '';
  if (asked.length > 255 || !host.test(asked)) return null;
  const isSecure = trustsProxy && headers.get('X-Forwarded-Proto')?.split(',').at(-1)?.trim() === 'https';
  return `${isSecure ? 'https' : 'http'}://${asked}`;
}
