/**
 * A list that sipgate hands out in pages. `await` it for one page, with `totalCount`; loop over it with `for await`
 * for every item, page after page.
 */
export interface Paged<Item, Page>
  extends Pick<Promise<Page>, 'then' | 'catch' | 'finally'>, AsyncIterable<Item> {}
