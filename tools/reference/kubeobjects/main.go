// kubeobjects finds Secrets in YAML and JSON with the parsers of the cluster's programs.
//
// It reads lines of base64 from standard input, and writes for each one a line of JSON: how many
// Secrets with values each reader finds in that text, 0 where the reader refuses it.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"

	yamlv2 "go.yaml.in/yaml/v2"
	yamlv3 "go.yaml.in/yaml/v3"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/kustomize/api/provider"
	"sigs.k8s.io/kustomize/kyaml/kio"
	"sigs.k8s.io/yaml"
)

var readers = map[string]func([]byte) int{
	"kustomize": kustomize,
	"kyaml":     kyaml,
	"kubectl":   kubectl,
	"apiserver": apiserver,
	"helm":      helm,
	"yaml.v2":   streamV2,
	"yaml.v3":   streamV3,
}

func main() {
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(make([]byte, 1<<20), 1<<26)
	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()
	for input.Scan() {
		text, err := base64.StdEncoding.DecodeString(input.Text())
		if err != nil {
			fmt.Fprintln(os.Stderr, "kubeobjects: a line is not base64:", err)
			os.Exit(1)
		}
		found := map[string]int{}
		for name, read := range readers {
			found[name] = guarded(read, text)
		}
		line, _ := json.Marshal(found)
		output.Write(append(line, '\n'))
	}
}

// guarded counts a reader that panics as one that refuses the text.
func guarded(read func([]byte) int, text []byte) (count int) {
	defer func() {
		if recover() != nil {
			count = 0
		}
	}()
	return read(text)
}

// kustomize is what Flux's kustomize-controller builds from.
func kustomize(text []byte) int {
	resources, err := provider.NewDefaultDepProvider().GetResourceFactory().SliceFromBytes(text)
	if err != nil {
		return 0
	}
	count := 0
	for _, resource := range resources {
		if object, err := resource.Map(); err == nil {
			count += secrets(object)
		}
	}
	return count
}

// kyaml is kustomize's reader before it checks that documents are objects.
func kyaml(text []byte) int {
	nodes, err := (&kio.ByteReader{Reader: bytes.NewReader(text), OmitReaderAnnotations: true}).Read()
	if err != nil {
		return 0
	}
	count := 0
	for _, node := range nodes {
		text, err := node.MarshalJSON()
		if err != nil {
			continue
		}
		var value any
		if json.Unmarshal(text, &value) == nil {
			count += secrets(value)
		}
	}
	return count
}

// kubectl splits as kubectl and Flux's server-side apply do.
func kubectl(text []byte) int {
	count := 0
	eachDocument(text, func(document []byte) {
		object := &unstructured.Unstructured{}
		if _, _, err := unstructured.UnstructuredJSONScheme.Decode(document, nil, object); err == nil {
			count += secrets(object.Object)
		}
	})
	return count
}

// apiserver decodes each document into the type that the API server uses.
func apiserver(text []byte) int {
	count := 0
	eachDocument(text, func(document []byte) {
		object, _, err := deserializer.Decode(document, nil, nil)
		if err != nil {
			return
		}
		switch found := object.(type) {
		case *corev1.Secret:
			count += typed(found)
		case *corev1.SecretList:
			for index := range found.Items {
				count += typed(&found.Items[index])
			}
		}
	})
	return count
}

var deserializer = func() runtime.Decoder {
	scheme := runtime.NewScheme()
	if err := corev1.AddToScheme(scheme); err != nil {
		panic(err)
	}
	return serializer.NewCodecFactory(scheme).UniversalDeserializer()
}()

func typed(secret *corev1.Secret) int {
	if len(secret.Data)+len(secret.StringData) > 0 {
		return 1
	}
	return 0
}

func eachDocument(text []byte, use func([]byte)) {
	decoder := utilyaml.NewYAMLOrJSONDecoder(bytes.NewReader(text), 4096)
	for {
		var raw runtime.RawExtension
		if err := decoder.Decode(&raw); err != nil {
			return
		}
		if len(raw.Raw) > 0 {
			use(raw.Raw)
		}
	}
}

var helmSeparator = regexp.MustCompile(`(?:^|\s*\n)---\s*`)

// helm splits the rendered templates as Helm does.
func helm(text []byte) int {
	count := 0
	for _, document := range helmSeparator.Split(string(text), -1) {
		var value any
		if yaml.Unmarshal([]byte(document), &value) == nil {
			count += secrets(value)
		}
	}
	return count
}

func streamV2(text []byte) int {
	decoder := yamlv2.NewDecoder(bytes.NewReader(text))
	return stream(func(value *any) error { return decoder.Decode(value) })
}

func streamV3(text []byte) int {
	decoder := yamlv3.NewDecoder(bytes.NewReader(text))
	return stream(func(value *any) error { return decoder.Decode(value) })
}

func stream(next func(*any) error) int {
	count := 0
	for {
		var value any
		if err := next(&value); errors.Is(err, io.EOF) {
			return count
		} else if err != nil {
			return count
		}
		count += secrets(value)
	}
}

// secrets counts the Secrets with values in an object, in an array and in items.
func secrets(value any) int {
	switch value := value.(type) {
	case []any:
		count := 0
		for _, item := range value {
			count += secrets(item)
		}
		return count
	case map[any]any:
		fields := map[string]any{}
		for key, field := range value {
			if name, ok := key.(string); ok {
				fields[name] = field
			}
		}
		return secrets(fields)
	case map[string]any:
		count := 0
		if items, ok := value["items"].([]any); ok {
			count += secrets(items)
		}
		if value["kind"] == "Secret" && (filled(value["data"]) || filled(value["stringData"])) {
			count++
		}
		return count
	}
	return 0
}

func filled(value any) bool {
	switch value := value.(type) {
	case nil:
		return false
	case string:
		return value != ""
	case []any:
		return len(value) > 0
	case map[string]any:
		return len(value) > 0
	case map[any]any:
		return len(value) > 0
	}
	return true
}
