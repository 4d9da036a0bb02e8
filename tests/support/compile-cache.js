// Loaded before each test file, and plain JavaScript so that it needs no stripping itself: the files of a run share what
// they strip and compile, and so do the desks that they start. It takes half a second off each of them.
import module from "node:module";

module.enableCompileCache();
const folder = module.getCompileCacheDir();
if (folder !== undefined) process.env["NODE_COMPILE_CACHE"] ??= folder;
