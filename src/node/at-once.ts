/** Works through a list, so many items at once; the results are in the list's order. */
export async function atOnce<Item, Result>(
  many: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index] as Item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(many, items.length) }, worker));
  return results;
}
