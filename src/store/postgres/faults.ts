import type { Fault } from "../../core/fault.ts";

/** Where a server is, without the password. */
export interface Server {
  host: string;
  database: string;
  user: string;
}

const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "EACCES",
  "EPIPE",
]);

/**
 * Why PostgreSQL can't be used, and what to do; null for an error that is about a statement. Codes are those
 * of PostgreSQL's appendix "Error Codes"; the driver has words only for its own troubles.
 */
export function postgresFault(error: unknown, { host, database, user }: Server): Fault | null {
  if (!(error instanceof Error)) return null;
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : error;
  const code = (first as { code?: string }).code ?? "";
  const details = { place: `PostgreSQL (${host})`, database, user, reason: first.message || code };
  if (code.startsWith("28")) {
    return {
      code: "database-password",
      message: `PostgreSQL at ${host} refuses the user ${user}: ${first.message}.`,
      fix: "Correct user and password in DATABASE_URL; special characters in a password are percent-encoded.",
      details,
    };
  }
  if (code === "3D000") {
    return {
      code: "database-missing",
      message: `PostgreSQL at ${host} has no database ${database}.`,
      fix: `Make it (createdb ${database}) or correct DATABASE_URL.`,
      details,
    };
  }
  if (code === "42501" || code === "25006") {
    return {
      code: "database-read-only",
      message: `PostgreSQL at ${host} doesn't let ${user} write to ${database}: ${first.message}.`,
      fix: "Let the user make and write tables in the schema, and name the primary server.",
      details,
    };
  }
  if (code === "53100") {
    return {
      code: "disk-full",
      message: `The disk of PostgreSQL at ${host} is full. Nothing half-written was kept.`,
      fix: "Make room on it; the desk goes on by itself.",
      details,
    };
  }
  if (/^(?:XX001|XX002)$/.test(code)) {
    return {
      code: "database-corrupt",
      message: `PostgreSQL at ${host} finds the data of ${database} damaged: ${first.message}.`,
      fix: "Restore it from a backup.",
      details,
    };
  }
  if (isAboutTls(first, code)) {
    return {
      code: "database-tls",
      message: `PostgreSQL at ${host} can't be reached over TLS as DATABASE_URL asks: ${first.message}.`,
      fix: "Correct sslmode, sslcert, sslkey and sslrootcert in DATABASE_URL; the files must be readable PEM files.",
      details,
    };
  }
  // The driver's own errors have no code.
  const lost = /timeout exceeded when trying to connect|Connection terminated|not queryable/.test(
    first.message,
  );
  if (networkCodes.has(code) || /^(?:08|53300|57P)/.test(code) || (code === "" && lost)) {
    return {
      code: "database-unreachable",
      message: `PostgreSQL at ${host} can't be reached: ${first.message || code}.`,
      fix: "Start it, or correct DATABASE_URL; the desk goes on by itself once it answers.",
      details,
    };
  }
  return null;
}

/** A certificate's file that can't be read, a certificate that isn't accepted, or a server that offers no TLS. */
function isAboutTls(error: Error & { syscall?: string }, code: string): boolean {
  if (error.syscall === "open" || error.syscall === "read")
    return error.message.includes(`, ${error.syscall}`);
  if (code === "") return /\bSSL connection/.test(error.message);
  return /^ERR_(?:OSSL|TLS|SSL)_|^EPROTO$|CERT|SELF_SIGNED|^UNABLE_TO_/.test(code);
}

/** A deadlock or a serialisation failure: the same transaction passes on another try. */
export function isConflict(error: unknown): boolean {
  const code = (error as { code?: string } | null)?.code;
  return code === "40P01" || code === "40001";
}
