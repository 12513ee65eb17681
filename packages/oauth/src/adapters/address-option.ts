/** The client's address, by which logins and connections are limited, for frameworks that leave it to the app. */
export interface AddressOption<Incoming> {
  /**
   * The client's address: the connection's, or what a proxy that you trust reports. Requests for which it is undefined are not limited.
   * Default: none; with node:http that of the connection, which is right where no proxy stands in front.
   */
  address?: ((request: Incoming) => string | undefined) | undefined
}
