// yamlread reads YAML with the parsers of Go's programs.
//
// It reads lines of base64 from standard input. For each one it writes a line of JSON: the value that
// each reader finds in that text, or null and the reader's error. Values are mappings with keys of text.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"

	yamlv2 "go.yaml.in/yaml/v2"
	yamlv3 "go.yaml.in/yaml/v3"
	"sigs.k8s.io/yaml"
)

type reading struct {
	Value map[string]any `json:"value"`
	Error string         `json:"error,omitempty"`
}

var readers = map[string]func([]byte, *map[string]any) error{
	"go-yaml v2": func(text []byte, into *map[string]any) error { return yamlv2.Unmarshal(text, into) },
	"go-yaml v3": func(text []byte, into *map[string]any) error { return yamlv3.Unmarshal(text, into) },
	"kubectl":    func(text []byte, into *map[string]any) error { return yaml.Unmarshal(text, into) },
}

func main() {
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(make([]byte, 1<<20), 1<<28)
	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()
	for input.Scan() {
		text, err := base64.StdEncoding.DecodeString(input.Text())
		if err != nil {
			fmt.Fprintln(os.Stderr, "yamlread: a line is not base64:", err)
			os.Exit(1)
		}
		found := map[string]reading{}
		for name, read := range readers {
			found[name] = readingOf(read, text)
		}
		line, err := json.Marshal(found)
		if err != nil {
			fmt.Fprintln(os.Stderr, "yamlread:", err)
			os.Exit(1)
		}
		output.Write(append(line, '\n'))
	}
}

func readingOf(read func([]byte, *map[string]any) error, text []byte) reading {
	var value map[string]any
	if err := read(text, &value); err != nil {
		return reading{Error: err.Error()}
	}
	return reading{Value: value}
}
