/** A body with files as `multipart/form-data`, the way Discord takes it, and the header that says so. */
export function toMultipart(
  body: unknown,
  files: readonly { name: string; data: Uint8Array }[],
): { body: Buffer; contentType: string } {
  const contents = files.map(({ data }) => Buffer.from(data));
  const json = Buffer.from(JSON.stringify(body));
  const boundary = freeBoundary([json, ...contents]);
  const parts = [head(boundary, 'name="payload_json"', "application/json"), json];
  for (const [index, { name }] of files.entries()) {
    // File names are ours: small letters, digits, hyphens and a dot.
    const what = `name="files[${index}]"; filename="${name}"`;
    parts.push(Buffer.from("\r\n"), head(boundary, what, "image/png"), contents[index]!);
  }
  parts.push(Buffer.from(`\r\n--${boundary}--\r\n`));
  return { body: Buffer.concat(parts), contentType: `multipart/form-data; boundary=${boundary}` };
}

const head = (boundary: string, what: string, type: string): Buffer =>
  Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${what}\r\nContent-Type: ${type}\r\n\r\n`);

/** A line that stands in none of the parts. */
function freeBoundary(parts: readonly Buffer[]): string {
  for (let count = 0; ; count++) {
    const boundary = `newsdesk-part-${count}`;
    if (parts.every((part) => !part.includes(boundary))) return boundary;
  }
}
