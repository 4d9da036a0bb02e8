import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import iconv from "iconv-lite";
import { decode } from "../../src/feeds/decode.ts";

const traditional = "香港國安法：警方要求 Facebook 交出用戶資料，公司表示暫停處理。";
const simplified = "香港国安法：警方要求公司交出用户资料，公司表示暂停处理。";

/** A document that names `label` as its encoding, in the bytes of `encoding`. */
function documentIn(encoding: string, label: string, text: string, options = {}) {
  const declaration = label === "" ? "" : ` encoding="${label}"`;
  const source = `<?xml version="1.0"${declaration}?><rss><title>${text.repeat(3)}</title></rss>`;
  return { source, bytes: iconv.encode(source, encoding, options) };
}

const labelled: [encoding: string, label: string, http: string | null, text: string, how: string][] = [
  ["big5", "Big5", null, traditional, "declaration"],
  ["big5", "", "big5", traditional, "http"],
  ["big5hkscs", "Big5-HKSCS", null, `${traditional}嘅咗喺`, "declaration"],
  ["gbk", "gb2312", null, simplified, "declaration"],
  ["gbk", "GBK", null, `${simplified}${traditional}`, "declaration"],
  ["gb18030", "gb18030", null, `${simplified}😀`, "declaration"],
  ["shift_jis", "Shift_JIS", null, "香港の国家安全法", "declaration"],
  ["euc-kr", "euc-kr", null, "홍콩 국가보안법", "declaration"],
  ["windows-1252", "iso-8859-1", null, "Café – “Hong Kong”", "declaration"],
  ["windows-1251", "windows-1251", null, "Гонконг", "declaration"],
  ["utf-8", "utf-8", "utf-8", traditional, "utf-8"],
];
for (const [encoding, label, http, text, how] of labelled) {
  test(`${encoding} labelled ${label || http} is read`, () => {
    const { source, bytes } = documentIn(encoding, label, text);
    const decoded = decode(bytes, http);
    assert.equal(decoded.text, source);
    assert.equal(decoded.how, how);
  });
}

test("the label is wrong: UTF-8 is UTF-8 all the same", () => {
  for (const label of ["big5", "iso-8859-1", "gb2312", "windows-1252"]) {
    const { source, bytes } = documentIn("utf-8", label, traditional);
    for (const http of [null, label]) assert.equal(decode(bytes, http).text, source);
  }
});

test("the label is wrong: what is no UTF-8 is detected", () => {
  for (const [encoding, text] of [
    ["big5", traditional],
    ["gb18030", simplified],
  ] as const) {
    const { source, bytes } = documentIn(encoding, "utf-8", text);
    const decoded = decode(bytes, "utf-8");
    assert.equal(decoded.text, source);
    assert.equal(decoded.how, "detected");
    assert.equal(decode(documentIn(encoding, "", text).bytes, null).how, "detected");
  }
});

test("HTTP's default of ISO-8859-1 does not outrank a document that names its own encoding", () => {
  const { source, bytes } = documentIn("big5", "big5", traditional);
  assert.equal(decode(bytes, "iso-8859-1").text, source);
});

test("one broken byte does not turn UTF-8 into something else", () => {
  const { bytes } = documentIn("utf-8", "utf-8", traditional);
  const broken = Buffer.concat([bytes.subarray(0, -20), Buffer.from([0xff]), bytes.subarray(-20)]);
  const decoded = decode(broken, null);
  assert.equal(decoded.charset, "utf-8");
  assert.ok(decoded.text.includes(traditional));
});

for (const [encoding, charset] of [
  ["utf-8", "utf-8"],
  ["utf-16le", "utf-16le"],
  ["utf-16be", "utf-16be"],
  ["utf-32le", "utf-32le"],
  ["utf-32be", "utf-32be"],
] as const) {
  test(`a byte-order mark of ${encoding} wins over every label`, () => {
    const { source, bytes } = documentIn(encoding, "big5", traditional, { addBOM: true });
    assert.deepEqual(decode(bytes, "gbk"), { text: source, charset, how: "bom" });
  });
}

test("UTF-16 without a mark is seen by its zero bytes", () => {
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const { source, bytes } = documentIn(encoding, "utf-16", traditional);
    assert.equal(decode(bytes, null).text, source);
  }
});

test("a seven-bit encoding goes by its label", () => {
  const escape = "\u001b";
  const bytes = Buffer.from(
    `<?xml version="1.0" encoding="ISO-2022-JP"?><a>${escape}$B9a9A${escape}(B</a>`,
    "latin1",
  );
  assert.match(decode(bytes, null).text, /<a>香港<\/a>/);
});

test("labels that mean nothing, or no text, are passed over", () => {
  for (const label of ["x-unknown", "base64", "hex", "binary", "utf-7", "", "é", "a".repeat(100)]) {
    const { source, bytes } = documentIn("utf-8", label.replace("é", ""), "Hong Kong");
    assert.equal(decode(bytes, label).text, source, label);
  }
});

const leading: [source: string, text: string][] = [
  ["\ufeff\n  <rss/>", "<rss/>"],
  ["\u0000\u0008 junk <rss>\u0000\u001f\u007fa\tb\n</rss>", "<rss>a\tb\n</rss>"],
  ["<br />\n<b>Warning</b>: no such file\n<?xml version='1.0'?><rss/>", "<?xml version='1.0'?><rss/>"],
  [' {"version": 1}', '{"version": 1}'],
  ["no markup ", "no markup"],
  ["", ""],
];
for (const [source, text] of leading) {
  test(`${JSON.stringify(source.slice(0, 30))} starts at its markup`, () => {
    assert.equal(decode(Buffer.from(source), null).text, text);
  });
}

test("whatever the bytes and the label, there is text without control characters and no exception", () => {
  const label = fc.oneof(
    fc.constantFrom(
      null,
      "utf-8",
      "big5",
      "gbk",
      "utf-16",
      "utf-32be",
      "iso-2022-jp",
      "windows-1252",
      "koi8-r",
      "hz-gb-2312",
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), label, (bytes, http) => {
      const { text } = decode(bytes, http);
      assert.doesNotMatch(text, /[\u0000-\u0008\u000e-\u001f\u007f]/);
    }),
    { numRuns: 1_000 },
  );
});

test("what any encoding can write is read back", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("big5", "gb18030", "utf-16le", "utf-8"),
      fc.stringMatching(/^[香港國安法警方用戶料要求]{20,60}$/),
      (encoding, text) => {
        const { source, bytes } = documentIn(encoding, encoding, text);
        assert.equal(decode(bytes, null).text, source);
      },
    ),
  );
});
