/**
 * Node's encoder gives byte arrays of Node's own kind, which are none of jsdom's: what packs files would not know them. It takes its encoder as
 * soon as it is loaded, so this stands before whatever loads it.
 */
class OwnEncoder extends TextEncoder {
  override encode(text = '') {
    return new Uint8Array(super.encode(text));
  }
}
Object.defineProperty(globalThis, 'TextEncoder', { configurable: true, writable: true, value: OwnEncoder });
