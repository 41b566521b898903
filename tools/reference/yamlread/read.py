"""As main.go, with PyYAML: in Python, and with libyaml where PyYAML has it."""

import base64
import json
import sys

import yaml

readers = {"PyYAML": yaml.SafeLoader}
if yaml.__with_libyaml__:
    readers["libyaml"] = yaml.CSafeLoader


def reading(loader, text):
    try:
        return {"value": yaml.load(text, Loader=loader)}
    except yaml.YAMLError as error:
        return {"value": None, "error": str(error)}


for line in sys.stdin:
    text = base64.b64decode(line).decode()
    found = {name: reading(loader, text) for name, loader in readers.items()}
    print(json.dumps(found, default=repr))
