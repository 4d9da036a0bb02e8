import type { Span } from "../../core/message.ts";
import { cleanSpan } from "../clean-text.ts";
import { graphemes } from "../terminal/width.ts";
import type { WebLink } from "../web-link.ts";
import { readLink } from "../web-link.ts";
import { codeSpan, escapeAddress, escapeLinkText, escapeText, wordJoiner } from "./escape.ts";

/** What is never cut: a character with its escape, a link with its address, a stretch of code. */
export interface Atom {
  /** As Discord reads it. */
  text: string;
  style: "bold" | "italic" | null;
}

/** Longer text is not linked itself: its host behind it is. */
const longestLinkText = 300;
/** A longer address is left out; its host still shows. */
const longestAddress = 1000;
const longestHost = 255;
const longestCode = 200;
/** A character of many code points; past this it was made to be no character. */
const longestCharacter = 64;

/** Spans as atoms; their text is cleaned and escaped, and a link is followed by its host. */
export function toAtoms(spans: readonly Span[]): Atom[] {
  const atoms: Atom[] = [];
  for (const span of spans) {
    const channel = channelIn(span);
    if (channel !== null) {
      atoms.push({ text: channel, style: styleOf(span) });
      continue;
    }
    const clean = cleanSpan(span.text);
    const link = readLink(span.link);
    const text = clean.trim();
    if (text === "" && link === null) {
      if (clean !== "") atoms.push({ text: " ", style: null });
      continue;
    }
    if (clean.startsWith(" ")) atoms.push({ text: " ", style: null });
    // One by one: a call takes only so many arguments.
    for (const atom of spanAtoms(text, link, span.style)) atoms.push(atom);
    if (clean.endsWith(" ") && clean !== " ") atoms.push({ text: " ", style: null });
  }
  // Whether a colon needs its backslash is seen in what follows, which may be another span.
  for (const [index, atom] of atoms.entries()) {
    if (atom.text === "\\:" && (atoms[index + 1]?.text ?? " ") === " ") atom.text = ":";
  }
  return atoms;
}

/** A channel as Discord takes it; it shows the name of those that the reader may see. */
export const channelIn = ({ channel }: Span): string | null =>
  channel?.platform === "discord" && /^\d+$/.test(channel.id) ? `<#${channel.id}>` : null;

const styleOf = ({ style }: { style?: Span["style"] }): Atom["style"] =>
  style === "bold" || style === "italic" ? style : null;

function spanAtoms(text: string, link: WebLink | null, given: Span["style"]): Atom[] {
  const style = styleOf({ style: given });
  if (link !== null) return linkAtoms(text, link, style);
  return given === "code" ? codeAtoms(text) : characters(text, style);
}

function linkAtoms(text: string, { href, host }: WebLink, style: Atom["style"]): Atom[] {
  const target = escapeAddress(href);
  if (target.length > longestAddress || host.length > longestHost)
    return characters(`${text} (${host})`.trim(), style);
  const address = `](${target})`;
  const toHost = { text: `[${escapeLinkText(host)}${address}`, style: null };
  if (text === "") return [toHost];
  if (text.length > longestLinkText) {
    return [...characters(`${text} (`, style), toHost, ...characters(")", null)];
  }
  const linked = { text: `[${escapeLinkText(text)}${address}`, style };
  return text.toLowerCase() === host ? [linked] : [linked, ...characters(` (${host})`, null)];
}

function codeAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  let part = "";
  for (const character of wholes(text)) {
    if (part.length + character.length > longestCode) {
      atoms.push({ text: codeSpan(part), style: null });
      part = "";
    }
    part += character;
  }
  if (part !== "") atoms.push({ text: codeSpan(part), style: null });
  return atoms;
}

/**
 * Text as atoms of one character each. Escapes look at what follows, so the text is escaped as a whole and then taken
 * apart behind each character's own.
 */
function characters(text: string, style: Atom["style"]): Atom[] {
  const atoms: Atom[] = [];
  let held = "";
  for (const character of wholes(escapeText(text))) {
    if (character.startsWith(wordJoiner) && atoms.length > 0) {
      atoms.at(-1)!.text += character;
      continue;
    }
    held += character;
    // A backslash belongs to what it escapes.
    if (/(?<!\\)(?:\\\\)*\\$/.test(held)) continue;
    atoms.push({ text: held, style });
    held = "";
  }
  if (held !== "") atoms.push({ text: held, style });
  return atoms;
}

/** The characters of a text as readers see them; what no reader could take for one comes in pieces. */
const wholes = (text: string): string[] =>
  graphemes(text).flatMap((character) =>
    character.length <= longestCharacter ? [character] : Array.from(character),
  );

const marks = { bold: "**", italic: "*" } as const;
/** What a change of style can cost: a mark that closes, a joiner, a mark that opens. */
export const styleCost = 5;

/** At most how long the atom is behind `before`, once written. */
export const costOf = (atom: Atom, before: Atom | undefined): number =>
  atom.text.length + (atom.style === (before?.style ?? null) ? 1 : styleCost);

/** Atoms as Discord reads them. Marks stand close to their words, and never touch marks of another stretch. */
export function writeAtoms(atoms: readonly Atom[]): string {
  let line = "";
  for (let at = 0; at < atoms.length;) {
    const { style } = atoms[at]!;
    let end = at;
    let text = "";
    while (end < atoms.length && atoms[end]!.style === style) text = join(text, atoms[end++]!.text);
    at = end;
    if (style === null || text.trim() === "") {
      line = join(line, text);
      continue;
    }
    const mark = marks[style];
    const [start, stop] = [text.startsWith(" ") ? " " : "", text.endsWith(" ") ? " " : ""];
    line = join(line, `${start}${mark}${text.trim()}${mark}${stop}`);
  }
  return line.trim();
}

/** Backticks or asterisks that touch would be read as one mark. */
function join(before: string, after: string): string {
  const touches = /[`*]$/.test(before) && /^[`*]/.test(after);
  return touches ? `${before}${wordJoiner}${after}` : before + after;
}
