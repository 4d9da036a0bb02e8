import type { Company } from "../core/company.ts";
import type { Found, LedgerDesk } from "../core/ledger-desk.ts";
import type { Decision, Fact } from "../core/ledger.ts";
import type { Stance } from "../core/stance.ts";
import { textIn } from "../core/translated.ts";
import type { LedgerBook } from "../store/ledger/ledger-store.ts";
import type { Store } from "../store/store.ts";
import type { Cell } from "./csv.ts";

/** A record of a table: the same columns in the same order in all of them. What the baseline has in every language is in English. */
export type ExportRecord = Readonly<Record<string, Cell>>;

export interface ExportNeeds {
  store: Store;
  book: LedgerBook;
  ledger: Pick<LedgerDesk, "ledgerOf">;
  companies: readonly Company[];
  /** With who decided and entered, and what they noted. */
  withEditors: boolean;
}

/** Records read at once. */
const page = 500;

export interface ExportTable {
  /** Of every record, and of a table that has none. */
  columns: readonly string[];
  /** The records, a page at a time. */
  pages: AsyncIterable<ExportRecord[]>;
}

const factNames =
  "id company matter position form basis date effective condition period received complied by text publisher link";
const foundNames = "date text publisher link title article rule";

/** The ledger's tables by name. What was observed comes with the place where its quote stands. */
export function exportTables(needs: ExportNeeds): Readonly<Record<string, ExportTable>> {
  const table = (names: string, pages: AsyncIterable<ExportRecord[]>): ExportTable => ({
    columns: names.split(" "),
    pages,
  });
  const editors = (names: string) => (needs.withEditors ? ` ${names}` : "");
  return {
    stances: table(
      "company name matter position since sinceAtLatest condition basis lastHeard contested actsDiffer newerEvidence settledBy fact date text quoted publisher link",
      stances(needs),
    ),
    observations: table(
      `${factNames} dateBasis goneSince title article version origin where start end seenAt confidence rule`,
      observations(needs),
    ),
    entries: table(`${factNames} enteredIn enteredAt${editors("enteredBy note")}`, entries(needs)),
    decisions: table(
      `id kind company matter position condition since target decidedAt link${editors("decidedBy note")}`,
      decisions(needs),
    ),
    allegations: table(`id matter by about ${foundNames}`, allegations(needs)),
    notes: table(`id company kind ${foundNames}`, notes(needs)),
  };
}

async function* stances({ store, book, ledger, companies, withEditors }: ExportNeeds) {
  const known = new Set([...(await store.heads()), ...book.baseline].map(({ company }) => company));
  const names = new Map(companies.map(({ id, name }) => [id, name.en]));
  for (const company of [...known].sort()) {
    const view = await ledger.ledgerOf(company, false);
    yield view.stances.map((stance) =>
      stanceRecord(stance, names.get(company) ?? null, view.facts, withEditors),
    );
  }
}

function stanceRecord(
  stance: Stance,
  name: string | null,
  facts: ReadonlyMap<string, Fact>,
  withEditors: boolean,
): ExportRecord {
  const { current, ruling } = stance;
  const settled = current && facts.get(current.id);
  const fact = stance.confirmed === null ? settled : facts.get(stance.confirmed.id);
  // The words of a correction are its editor's note, and who says it is the editor.
  const source = stance.onEditorsWord && !withEditors ? null : fact;
  return {
    company: stance.company,
    name,
    matter: stance.matter,
    position: current?.position ?? null,
    since: stance.since,
    sinceAtLatest: stance.sinceAtLatest,
    condition: textIn(settled?.condition ?? null, "en"),
    basis: stance.onEditorsWord ? "editor" : (current?.basis ?? null),
    lastHeard: stance.lastHeard,
    contested: stance.contestedBy.length > 0,
    actsDiffer: stance.actsDiffer,
    newerEvidence: stance.newer.length > 0,
    settledBy: ruling?.id ?? null,
    fact: fact?.id ?? null,
    date: fact?.date ?? null,
    text: textIn(source?.text ?? null, "en"),
    quoted: fact ? fact.evidence !== null : null,
    publisher: textIn(source?.source.publisher ?? null, "en"),
    link: fact?.source.url ?? null,
  };
}

const factColumns = (fact: Fact): ExportRecord => ({
  id: fact.id,
  company: fact.company,
  matter: fact.matter,
  position: fact.position,
  form: fact.form,
  basis: fact.basis,
  date: fact.date,
  effective: fact.effective,
  condition: textIn(fact.condition, "en"),
  period: fact.period,
  received: fact.received,
  complied: fact.complied,
  by: textIn(fact.by, "en"),
  text: textIn(fact.text, "en"),
  publisher: textIn(fact.source.publisher, "en"),
  link: fact.source.url,
});

const observations = ({ store }: ExportNeeds) =>
  paged(
    (after) => store.observationsAfter(after, page),
    ({ fact }) => fact.id,
    ({ fact, title, origin, confidence, rule }) => ({
      ...factColumns(fact),
      dateBasis: fact.dateBasis,
      goneSince: fact.goneSince,
      title,
      article: fact.evidence!.article,
      version: fact.evidence!.version,
      origin,
      where: fact.evidence!.where,
      start: fact.evidence!.start,
      end: fact.evidence!.end,
      seenAt: time(fact.seenAt),
      confidence,
      rule,
    }),
  );

async function* entries({ store, book, withEditors }: ExportNeeds) {
  yield [...book.baseline, ...(await store.entered())].map((fact) => ({
    ...factColumns(fact),
    enteredIn: fact.entered === null ? "companies.yaml" : "chat",
    enteredAt: fact.entered && time(fact.entered.at),
    ...(withEditors && { enteredBy: fact.entered?.by ?? null, note: fact.entered?.note ?? null }),
  }));
}

async function* decisions({ store, withEditors }: ExportNeeds) {
  yield (await store.decisions()).map((decision: Decision) => ({
    id: decision.id,
    kind: decision.kind,
    company: decision.company,
    matter: decision.matter,
    position: decision.position,
    condition: textIn(decision.condition, "en"),
    since: decision.since,
    target: decision.target,
    decidedAt: time(decision.at),
    link: decision.url,
    ...(withEditors && { decidedBy: decision.by, note: decision.note }),
  }));
}

const allegations = ({ store }: ExportNeeds) =>
  paged(
    (after) => store.allegationsAfter(after, page),
    (allegation) => allegation.id,
    ({ id, matter, by, about, announced, ...found }) => ({
      id,
      matter,
      by,
      about,
      ...foundColumns({ ...found, day: announced ?? found.day }),
    }),
  );

const notes = ({ store }: ExportNeeds) =>
  paged(
    (after) => store.notesAfter(after, page),
    (note) => note.id,
    ({ id, company, kind, ...found }) => ({ id, company, kind, ...foundColumns(found) }),
  );

const foundColumns = (found: Found & { quote: string; rule: string }): ExportRecord => ({
  date: found.day,
  text: found.quote,
  publisher: found.publisher,
  link: found.url,
  title: found.title,
  article: found.article,
  rule: found.rule,
});

/** Reads page after page, each from the last one's last id on. */
async function* paged<T>(
  read: (after: string) => Promise<T[]>,
  idOf: (found: T) => string,
  record: (found: T) => ExportRecord,
): AsyncGenerator<ExportRecord[]> {
  for (let after = ""; ;) {
    const found = await read(after);
    yield found.map(record);
    if (found.length < page) return;
    after = idOf(found.at(-1)!);
  }
}

const time = (instant: number): string => new Date(instant).toISOString();
