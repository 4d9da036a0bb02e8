import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { charactersOfTheDesk, commonSets } from "../../docs/font-characters.ts";
import { charactersIn, drawable, fontFiles } from "../../src/chart/glyphs.ts";

const fallback = "□";
const fonts = Object.entries(fontFiles).map(([weight, file]) => ({ weight, known: charactersIn(file) }));
const known = fonts[0]!.known;

for (const [name, characters] of Object.entries({
  ...commonSets,
  "the desk’s own files": charactersOfTheDesk(),
})) {
  test(`both fonts have a glyph for every character of ${name}`, () => {
    assert.ok(characters.length > 30, "an empty set shows nothing");
    for (const font of fonts) {
      const missing = Array.from(characters).filter((character) => !font.known.has(character));
      assert.deepEqual(missing, [], `cut the fonts again (assets/fonts/README.md): ${font.weight} lacks`);
    }
  });
}

test("the sets are whole", () => {
  const sizes = Object.fromEntries(
    Object.entries(commonSets).map(([name, set]) => [name, new Set(set).size]),
  );
  assert.equal(sizes["Big5, level 1"], 5401);
  assert.equal(sizes["GB 2312, level 1"], 3755);
});

test("a character that the font has is drawn as it is", () => {
  for (const text of [
    "Google — Hong Kong",
    "香港互聯網註冊管理有限公司",
    "用户数据 2026-11-23",
    "Élan «ß»",
  ]) {
    assert.equal(drawable(text, known), text);
  }
});

test("one that it has not is set without its accents, or else as a box, and never dropped", () => {
  assert.equal(drawable("Łódź", known), `${fallback}ódz`);
  assert.equal(drawable("Telegram 🏴‍☠️!", known), `Telegram ${fallback}!`);
  assert.equal(drawable("a\u202Eb", known), `a${fallback}b`);
  assert.equal(drawable("ไทย", known), fallback.repeat(3));
  assert.equal(drawable("L’Oréal\nltd", known), "L'Oréal ltd");
  assert.equal(drawable("\uD800", known), fallback);
});

test("whatever the text, only characters of the font come out, one for each that was read as one", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const drawn = drawable(text, known);
      for (const character of drawn) assert.ok(known.has(character), character);
      assert.ok(Array.from(drawn).length >= Array.from(segmenter.segment(text.normalize("NFC"))).length);
    }),
  );
});
