/** A model file that this engine cannot read; the message names what was found and what was expected. */
export class ModelFormatError extends Error {
  override readonly name = 'ModelFormatError'
}
