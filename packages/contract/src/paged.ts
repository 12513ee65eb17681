/**
 * A list that sipgate hands out in pages. `await` it for one page, mostly with `totalCount`; loop over it with `for await`
 * for every item, page after page. Nothing is asked before that, and each `await` or loop asks anew.
 *
 * `limit` is how many items at most, either way: awaited, the size of the page, sipgate's own default without it; in a
 * loop, where the loop ends, all items without it. A loop asks for up to 1000 at once, whatever `limit` is, and stops
 * asking when it is left. `offset` leaves out that many at the start.
 */
export interface Paged<Item, Page>
  extends Pick<Promise<Page>, 'then' | 'catch' | 'finally'>, AsyncIterable<Item> {}
