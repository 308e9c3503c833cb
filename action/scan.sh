#!/usr/bin/env bash
# The scan of the GitHub action: reports, the job's summary, and the action's outputs. It ends with 0 whatever is found, so
# that the reports are uploaded; the action fails the job afterwards.
set -euo pipefail

privet=${PRIVET:-$GITHUB_ACTION_PATH/privet}
out=${RUNNER_TEMP:-/tmp}/privet-reports
mkdir -p "$out"
rm -f "$out"/privet.*

words=(scan "${PRIVET_PATH:-.}" --root "${GITHUB_WORKSPACE:-.}" --color never
  --report "sarif=$out/privet.sarif"
  --report "html=$out/privet.html"
  --report "markdown=$out/privet.md"
  --report "properties=$out/privet.properties")
if [ -n "${PRIVET_POLICY:-}" ]; then words+=(--policy "$PRIVET_POLICY"); fi
if [ -n "${PRIVET_FAIL_ON:-}" ]; then words+=(--fail-on "$PRIVET_FAIL_ON"); fi
if [ -n "${PRIVET_BASELINE:-}" ]; then words+=(--baseline "$PRIVET_BASELINE"); fi
if [ -n "${PRIVET_MODULE:-}" ]; then words+=(--module "$PRIVET_MODULE"); fi
since=${PRIVET_CHANGED_SINCE:-}
if [ "$since" = auto ]; then since=${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}; fi
if [ -n "$since" ]; then words+=(--changed-since "$since"); fi
# The words of "args" are taken apart at blanks, and mean nothing to the shell.
if [ -n "${PRIVET_ARGS:-}" ]; then
  read -r -a more <<< "$PRIVET_ARGS"
  words+=("${more[@]}")
fi

code=0
"$privet" "${words[@]}" || code=$?

{
  echo "exit-code=$code"
  if [ -s "$out/privet.sarif" ]; then echo "sarif=$out/privet.sarif"; fi
  if [ -s "$out/privet.html" ]; then echo "html=$out/privet.html"; fi
  if [ -s "$out/privet.properties" ]; then cat "$out/privet.properties"; fi
} >> "${GITHUB_OUTPUT:-/dev/stdout}"

if [ -s "$out/privet.md" ]; then
  cat "$out/privet.md" >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}"
elif [ "$code" != 0 ]; then
  printf '## Privet\n\nThe scan did not come to an end (exit code %s); the log says why.\n' "$code" >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}"
fi

# On a pull request: what the change does to the promises. Indented, so that nothing in it means anything to Markdown.
base=${since:-${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}}
if [ -n "$base" ] && [ "$code" != 2 ]; then
  compare=(diff --base "$base" "${PRIVET_PATH:-.}" --root "${GITHUB_WORKSPACE:-.}" --color never)
  if [ -n "${PRIVET_POLICY:-}" ]; then compare+=(--policy "$PRIVET_POLICY"); fi
  if "$privet" "${compare[@]}" > "$out/privet.diff.txt" || [ $? = 1 ]; then
    {
      printf '\n### What this change does to the promises\n\n'
      sed 's/^/    /' "$out/privet.diff.txt"
      printf '\n'
    } >> "${GITHUB_STEP_SUMMARY:-/dev/stdout}"
  fi
fi
