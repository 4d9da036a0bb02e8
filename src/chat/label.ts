/** What stands before a value: its name with a colon, which Chinese has of its own. Nothing for a name of no letters. */
export function before(name: string): string {
  if (name === "") return "";
  return /\p{Script=Han}/u.test(name) ? `${name}：` : `${name}: `;
}
