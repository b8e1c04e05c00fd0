"""Cuts the page's two fonts out of the packages named in README.md: `python3 make.py node_modules .`.

The sans becomes one variable font of weights 400 to 600, the serif one of a single weight, 500. Kerning is taken at
weight 500, pairs too small to be seen left out and equal ones put into classes; it would be half of the serif
otherwise. Outlines are rounded to a 512th of an em, a fortieth of a pixel in a label.
"""

import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.otlLib import builder
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

# Family, its weights, its features besides kerning, the letters it need not have, and of kerning the least value kept
# and the step it is rounded to, in units of the font (2000 an em in the serif, 1000 in the sans). The sans has no
# ligature that shows.
FAMILIES = [
    ("newsreader", 500, ["liga"], "#*<=>@\\^_`{|}~‹›", 60, 20),
    ("libre-franklin", (400, 400, 600), [], "\\^`{}~", 12, 6),
]

# Letters, the accents that names in the region meet, punctuation.
LETTERS = "20-7E A0 A7 AB B7 BB D7 E0-E2 E4 E7-E9 EB ED-EF F1 F3 F4 F6 FA-FC 2013 2014 2018 2019 201C 201D 2026 2039 203A 2211 2212 3A3"

# Units of an em in the files.
UNITS = 512


def code_points(without):
    for part in LETTERS.split():
        first, _, last = part.partition("-")
        letters = range(int(first, 16), int(last or first, 16) + 1)
        yield from (letter for letter in letters if chr(letter) not in without)


def cut(path, weight, features, without):
    """The font at a weight or a range of them, with the letters and features that the page sets."""
    font = instantiateVariableFont(TTFont(path, recalcTimestamp=False), {"wght": weight})
    buffer = io.BytesIO()
    font.save(buffer)
    font = TTFont(io.BytesIO(buffer.getvalue()), recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = ["kern", *features]
    options.hinting = False
    options.name_IDs = []
    options.notdef_outline = True
    options.drop_tables += ["STAT", "gasp"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=code_points(without))
    cutter.subset(font)
    return font


def advance(record):
    return getattr(record, "XAdvance", 0) or 0


def kerning(font):
    """Every kerned pair and its value; of several subtables the first that knows the pair counts."""
    pairs = {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.Format == 1:
                for left, rights in zip(table.Coverage.glyphs, table.PairSet):
                    for record in rights.PairValueRecord:
                        pairs.setdefault((left, record.SecondGlyph), advance(record.Value1))
                continue
            first, second = table.ClassDef1.classDefs, table.ClassDef2.classDefs
            for left in table.Coverage.glyphs:
                row = table.Class1Record[first.get(left, 0)].Class2Record
                for right in font.getGlyphOrder():
                    pairs.setdefault((left, right), advance(row[second.get(right, 0)].Value1))
    return pairs


def classes(pairs, order, side):
    """Glyphs whose pairs are all alike on one side (0 left, 1 right), by glyph."""
    alike = {}
    for glyph in order:
        row = tuple(sorted((pair[1 - side], value) for pair, value in pairs.items() if pair[side] == glyph))
        if row:
            alike.setdefault(row, []).append(glyph)
    return {glyph: tuple(glyphs) for glyphs in alike.values() for glyph in glyphs}


def make(package, weights, features, without, least, step):
    font = cut(package, weights, features, without)
    middle = cut(package, 500, features, without)
    pairs = {pair: round(v / step) * step for pair, v in kerning(middle).items() if abs(v) >= least}
    left, right = (classes(pairs, font.getGlyphOrder(), side) for side in (0, 1))
    values = {
        (left[a], right[b]): (builder.buildValue({"XAdvance": value}), None) for (a, b), value in pairs.items()
    }
    table = font["GPOS"].table
    lookup = builder.buildLookup([builder.buildPairPosClassesSubtable(values, font.getReverseGlyphMap())])
    table.LookupList.Lookup, table.LookupList.LookupCount = [lookup], 1
    for record in table.FeatureList.FeatureRecord:
        record.Feature.LookupListIndex, record.Feature.LookupCount = [0], 1
    if getattr(font["GDEF"].table, "VarStore", None):
        font["GDEF"].table.VarStore, font["GDEF"].table.Version = None, 0x00010002
    scale_upem(font, UNITS)
    font.flavor = "woff2"
    return font


def main(modules, target):
    for family, *how in FAMILIES:
        files = Path(modules, "@fontsource-variable", family, "files")
        font = make(files / f"{family}-latin-wght-normal.woff2", *how)
        path = Path(target, f"{family}.woff2")
        font.save(path)
        print(path, path.stat().st_size)


main(*sys.argv[1:])
