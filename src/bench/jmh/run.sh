#!/usr/bin/env bash
# Measures the hot parts alone, warm: parse, view, render, compare, write.   run.sh WORKDIR CORPUS     (after ./tongxin was prepared)
set -eu
here=$(cd "$(dirname "$0")" && pwd); root=$(cd "$here/../../.." && pwd); work=$1; corpus=$2
[ -d "$work/jmh/lib" ] || mvn -q -B -f "$here/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$work/jmh/lib"
mkdir -p "$work/jmh/classes"
path="$root/target/tongxin.jar:$root/target/lib/*:$work/jmh/lib/*"
javac -nowarn -cp "$path" -d "$work/jmh/classes" "$here/Parts.java"
java -cp "$work/jmh/classes:$path" org.openjdk.jmh.Main -p corpus="$corpus" -rf json -rff "$work/jmh.json" tongxin.bench
