/** In 1/10000 of the account's currency. */
export const prices = {
  /** sipgate's public price, net, for each part of a message. */
  smsPart: 588,
  /** Invented. */
  faxPage: 790,
}
