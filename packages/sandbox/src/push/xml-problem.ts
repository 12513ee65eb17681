/** Why a text is not XML, for the developer who wrote it. */
export class XmlProblem extends Error {
  override readonly name = 'XmlProblem'
}
