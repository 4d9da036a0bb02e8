/**
 * Of a map whose entries stand oldest first, drops those with which all newer ones come to more than `most`; the newest
 * stays whatever its size.
 */
export function dropOldest<K, V>(kept: Map<K, V>, most: number, sizeOf: (value: V) => number): void {
  let size = 0;
  for (const [index, [key, value]] of [...kept].toReversed().entries()) {
    size += sizeOf(value);
    if (index > 0 && size > most) kept.delete(key);
  }
}
