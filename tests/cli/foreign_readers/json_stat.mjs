// Reads a JSON-stat collection with the toolkit of the format's author and writes every cell as a line of CSV:
// node json_stat.mjs FOLDER-OF-NODE_MODULES FILE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, file] = process.argv.slice(2);
const toolkit = createRequire(folder + "/")("jsonstat-toolkit");
const collection = (toolkit.default ?? toolkit)(JSON.parse(readFileSync(file, "utf8")));
if (collection.class !== "collection") throw new Error("is no collection");

const lines = ["wave,area,group,measure,figure,value,status"];
for (let place = 0; place < collection.length; ++place) {
  const dataset = collection.Dataset(place);
  const categories = dataset.id.map((id) => dataset.Dimension(id).id);
  const walk = (chosen) => {
    if (chosen.length < categories.length) {
      for (const category of categories[chosen.length]) walk([...chosen, category]);
      return;
    }
    const cell = dataset.Data(Object.fromEntries(dataset.id.map((id, i) => [id, chosen[i]])));
    lines.push([...chosen, cell.value ?? "", cell.status ?? ""].join(","));
  };
  walk([]);
}
process.stdout.write(lines.join("\n") + "\n");
