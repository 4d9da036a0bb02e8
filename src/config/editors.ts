import type { z } from "zod";
import type { Report } from "./check.ts";
import { check } from "./check.ts";
import type { Editors } from "./config.ts";
import { listOf, oneOf, strict, text } from "./fields.ts";

const editorsSchema = strict({
  terminal: oneOf("choice", ["everyone", "nobody"]).optional(),
  slack: strict({ users: listOf(text).optional(), userGroups: listOf(text).optional() }).optional(),
  discord: strict({
    users: listOf(text).optional(),
    roles: listOf(text).optional(),
    manageServer: oneOf("choice", ["yes", "no"]).optional(),
  }).optional(),
});

const nobody: Editors = {
  terminal: "nobody",
  slack: { users: [], userGroups: [] },
  discord: { users: [], roles: [], manageServer: false },
};

/** Who is not named is no editor. */
function toEditors({ terminal, slack, discord }: z.output<typeof editorsSchema>): Editors {
  return {
    terminal: terminal ?? "nobody",
    slack: { users: slack?.users ?? [], userGroups: slack?.userGroups ?? [] },
    discord: {
      users: discord?.users ?? [],
      roles: discord?.roles ?? [],
      manageServer: discord?.manageServer === "yes",
    },
  };
}

/** Who may correct the record, by platform: the `editors:` part of `feeds.yaml`. */
export function readEditors(given: unknown, report: Report): Editors {
  const read = given === undefined ? null : check(editorsSchema, given, ["editors"], report);
  return read === null ? nobody : toEditors(read);
}
