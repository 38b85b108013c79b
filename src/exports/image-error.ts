/** A picture could not be made; the message says which step failed. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
}
