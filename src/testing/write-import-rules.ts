import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root";
import { readHouse } from "./house";
import { IMPORT_RULES, importRules } from "./import-rules";

writeFileSync(join(projectRoot, IMPORT_RULES), importRules(readHouse()));
