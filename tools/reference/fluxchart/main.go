// fluxchart runs source-controller's own build of a chart from a Git artifact, offline, on a local
// directory.
//
//	fluxchart -chart PATH [-values FILE]... [-revision COMMIT] [-generation N] [-observed N] [-cached TGZ] -o TGZ ROOT
//
// Options are set as in source-controller's buildFromTarballArtifact, with the strategy ChartVersion, or
// with Revision where the commit is given.
// It prints the version of the chart, and `cached` where the cached chart was kept.
//
// The module path is nested under source-controller's on purpose: that is what lets it import
// .../internal/helm/chart from an unmodified module.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/fluxcd/source-controller/internal/helm/chart"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "fluxchart:", err)
		os.Exit(1)
	}
}

func run() error {
	var values list
	path := flag.String("chart", "", "the chart's folder, relative to ROOT")
	flag.Var(&values, "values", "a values file, relative to ROOT; repeatable")
	revision := flag.String("revision", "", "the commit, for the strategy Revision")
	generation := flag.Int64("generation", 1, "metadata.generation of the HelmChart")
	observed := flag.Int64("observed", 0, "status.observedGeneration of the HelmChart")
	cached := flag.String("cached", "", "the chart that was built before")
	output := flag.String("o", "", "where a new chart is written")
	flag.Parse()
	if flag.NArg() != 1 || *output == "" {
		return fmt.Errorf("usage: fluxchart [flags] ROOT")
	}
	opts := chart.BuildOptions{
		ValuesFiles: values,
		Force:       *generation != *observed,
		CachedChart: *cached,
	}
	// a label has at most 63 characters: source-controller takes 12 of the commit
	var metadata []string
	if *revision != "" {
		metadata = append(metadata, (*revision)[:min(12, len(*revision))])
	}
	if len(values) > 0 {
		metadata = append(metadata, strconv.FormatInt(*generation, 10))
	}
	opts.VersionMetadata = strings.Join(metadata, ".")
	dm := chart.NewDependencyManager()
	defer dm.Clear()
	ref := chart.LocalReference{WorkDir: flag.Arg(0), Path: *path}
	build, err := chart.NewLocalBuilder(dm).Build(context.Background(), ref, *output, opts)
	if err != nil {
		return err
	}
	how := "built"
	if *cached != "" && build.Path == *cached {
		how = "cached"
	}
	fmt.Println(build.Version, how)
	return nil
}
