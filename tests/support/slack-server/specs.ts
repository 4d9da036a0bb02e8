import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The folder of the platforms' official schemas, which stand beside the repository; null where there is none. */
const specsFolder: string | null =
  [process.env.SHARED_SPECS, `${root}../shared/specs`, `${root}../../shared/specs`].find(
    (folder) => folder !== undefined && existsSync(folder),
  ) ?? null;

function validator(file: string): ((value: unknown) => string[]) | null {
  if (specsFolder === null || !existsSync(`${specsFolder}/${file}`)) return null;
  const ajv = new Ajv({ allErrors: false, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(`${specsFolder}/${file}`, "utf8")) as object);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What is wrong with a message by the strict Block Kit schema; null where the schema is missing. */
export const messageFaults = validator("slack-message.strict.schema.json");
/** What is wrong with an app manifest by the official schema; null where the schema is missing. */
export const manifestFaults = validator("slack-manifest.schema.json");
/** What a test that needs the schemas is skipped with. */
export const withoutSpecs: string | false =
  specsFolder === null ? "the official schemas are not beside the repository" : false;
