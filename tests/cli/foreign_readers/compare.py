"""Holds every export of a report against its table, each as a reader of another maker gives it back.

compare.py REPORT READ: the folder of the report, and a folder with what the readers made of it:
json_stat.csv, map.csv, figures.csv and places.csv (sheets of the workbook), excel/released.csv (the other CSV profile).
Prints how many numbers agree; ends with 1 where any does not, or where one export shows what another withholds.
"""

import csv
import hashlib
import json
import pathlib
import sys

report, read = (pathlib.Path(folder) for folder in sys.argv[1:3])
NUMBERS = ["n", "k", "share", "low", "high", "mean", "mean_low", "mean_high"]
differences = []
agreeing = {}


def rows(file, delimiter=",", encoding="utf-8"):
    with open(file, newline="", encoding=encoding) as stream:
        return list(csv.DictReader(stream, delimiter=delimiter))


def same(what, key, ours, theirs):
    """Numbers as numbers, everything else as text; empty is not zero."""
    try:
        equal = float(ours) == float(theirs)
    except (ValueError, TypeError):
        equal = ours == theirs
    agreeing[what] = agreeing.get(what, 0) + (equal and ours != "")
    if not equal:
        differences.append(f"{what} {key}: {ours!r} in the table, {theirs!r} here")


def key_of(row):
    return row["wave"], row["area"], row["group"], row["measure"]


table = rows(report / "released.csv")
cells = {key_of(row): row for row in table}
assert len(cells) == len(table), "a key stands twice"
for row in table:
    if row["status"] != "shown" and any(row[number] for number in NUMBERS):
        differences.append(f"table {key_of(row)}: has a number and is {row['status']}")

# The workbook: the tidy sheet has the same rows in the same order, the wide one a cell for each share and mean.
figures = rows(read / "figures.csv")
same("workbook", "rows", str(len(table)), str(len(figures)))
for ours, theirs in zip(table, figures):
    for column in ours:
        theirs_text = theirs[column].lower() if column == "invented" else theirs[column]
        same("workbook", (*key_of(ours), column), ours[column], theirs_text)

with open(read / "places.csv", newline="", encoding="utf-8") as stream:
    head, *places = list(csv.reader(stream))
by_name = {"Mist contact, alle stellingen samen": "lonely", "Mist sterk contact, alle stellingen samen": "strong",
           "Sociaal: mist een ruimere kring": "social", "Emotioneel: mist een hechte band": "emotional"}
for line in places:
    for name, value in zip(head[5:], line[5:]):
        row = cells.get((line[0], line[1], "all", by_name.get(name, name)))
        if row is None or row["status"] in ("no_data", "not_computable"):
            expected = "geen cijfer"
        elif row["status"] == "shown":
            expected = row["share"] or row["mean"] or row["k"]
        else:
            expected = {"withheld": "niet getoond", "not_asked": "niet gevraagd"}[row["status"]]
        if value.endswith("%"):   # a share, in full
            value = str(round(float(value[:-1]) / 100, 4))
        same("places", (line[0], line[1], name), expected, value)

# JSON-stat: every number of the table once, nothing else, and the same silence where there is none.
seen = set()
for cell in rows(read / "json_stat.csv"):
    row = cells.get(key_of(cell))
    figure = cell["figure"]
    if row is None:
        same("json-stat", (*key_of(cell), figure), "", cell["value"])
        if cell["status"] not in ("no_data", "not_asked"):
            differences.append(f"json-stat {key_of(cell)}: is in no row and {cell['status']!r}")
        continue
    seen.add(key_of(cell))
    if row["status"] == "shown":
        few = row["k"] == "<5" and figure in ("k", "share")
        same("json-stat", (*key_of(cell), figure), "" if few else row[figure], cell["value"])
        same("json-stat", (*key_of(cell), figure, "status"), "fewer_than_5" if few else "", cell["status"])
    else:
        same("json-stat", (*key_of(cell), figure), "", cell["value"])
        same("json-stat", (*key_of(cell), figure, "status"), row["status"], cell["status"])
if seen != set(cells):
    differences.append(f"json-stat: {len(set(cells) - seen)} rows of the table are not in it")

# The map: everybody of each area that has a polygon.
features = rows(read / "map.csv")
for feature in features:
    of_area = [row for key, row in cells.items() if key[:3] == (feature["wave"], feature["code"], "all")]
    if not of_area:
        same("map", feature["code"], "no_data", feature["status"])
    for row in of_area:
        name = row["measure"]
        same("map", (*key_of(row), "status"), row["status"], feature.get(name + "_status", ""))
        for number in NUMBERS:
            ours = "" if row[number] == "<5" else row[number]
            same("map", (*key_of(row), number), ours, feature.get(f"{name}_{number}", ""))
        same("map", (*key_of(row), "few"), "5" if row["k"] == "<5" else "", feature.get(name + "_fewer_than", ""))

# The other CSV profile.
other = rows(read / "excel" / "released.csv", ";", "utf-8-sig")
same("excel", "rows", str(len(table)), str(len(other)))
for ours, theirs in zip(table, other):
    for column in ours:
        value = theirs[column].replace(",", ".") if column in NUMBERS else theirs[column]
        same("excel", (*key_of(ours), column), ours[column], value)

# What describes the files.
package = json.loads((report / "datapackage.json").read_text(encoding="utf-8"))
for resource in package["resources"]:
    content = (report / resource["path"]).read_bytes()
    same("package", resource["path"], hashlib.sha256(content).hexdigest(), resource["hash"].removeprefix("sha256:"))
    same("package", resource["path"], str(len(content)), str(resource["bytes"]))
fields = package["resources"][0]["schema"]["fields"]
columns = json.loads((report / "released.csv-metadata.json").read_text(encoding="utf-8"))["tableSchema"]["columns"]
same("package", "columns", list(table[0]), [field["name"] for field in fields])
same("metadata", "columns", list(table[0]), [column["name"] for column in columns])
types = {"string": str, "integer": int, "number": float, "boolean": {"true": True, "false": False}.__getitem__}
for field in fields:
    missing = field.get("missingValues", [""])
    constraints = field.get("constraints", {})
    for row in table:
        value = row[field["name"]]
        if value in missing:
            if constraints.get("required"):
                differences.append(f"package {field['name']}: is empty in {key_of(row)}")
            continue
        types[field["type"]](value)
        if value not in constraints.get("enum", [value]):
            differences.append(f"package {field['name']}: {value!r} is not among its words")

print("numbers and words that agree:", ", ".join(f"{what} {count}" for what, count in agreeing.items()))
print("\n".join(differences[:20]))
if differences:
    sys.exit(f"{len(differences)} differences")
