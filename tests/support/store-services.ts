/** How a test gets at a server that not every machine has. */
export interface Service {
  url: string | null;
  /** For `test`: false, or why it is skipped. */
  skip: string | false;
}

/**
 * The address in an environment variable. Without it tests skip and say how to run them, unless
 * REQUIRE_SERVICES=1 says that they may not: then they run, and fail.
 */
function service(variable: string, example: string): Service {
  const url = process.env[variable] || null;
  if (url !== null || process.env["REQUIRE_SERVICES"] === "1") return { url, skip: false };
  return { url, skip: `set ${variable}, for instance ${variable}=${example}` };
}

export const postgresService = service("DATABASE_URL_TEST", "postgres://postgres@127.0.0.1:5432/postgres");
export const redisService = service("CACHE_URL_TEST", "redis://127.0.0.1:6379");

/** The address, or a failure that says which variable is missing. */
export function required({ url }: Service, variable: string): string {
  if (url === null) throw new Error(`REQUIRE_SERVICES=1, but ${variable} is not set`);
  return url;
}
