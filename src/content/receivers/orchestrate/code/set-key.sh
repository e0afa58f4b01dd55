# The API key stays in a variable: it is neither shown nor kept in the history.
url='{instanceUrl}/v1/embed/secure'
printf 'IBM API key: ' >&2; read -rs key; echo >&2
header="IAM-API_KEY: $key"   # on AWS: header="Authorization: Bearer $key", with a token in place of the key

ask() { curl -fsS -X POST -H @<(printf '%s\n' "$header") -H 'Content-Type: application/json' "$@"; }
# IBM's public key, as it is written in JSON. This makes a new pair of IBM's.
ibm=$(ask "$url/generate-key-pair" | sed -n 's/.*"public_key" *: *"\([^"]*\)".*/\1/p')
[ -n "$ibm" ] || { echo 'There is no public_key in the answer.' >&2; exit 1; }
printf '%b\n' "$ibm" > ibm-public.pem
# Your public key as a JSON string: each line ends in \n.
own=$(awk '{ sub(/\r$/, ""); printf "%s\\n", $0 }' public.pem)
printf '{"public_key":"%s","client_public_key":"%s","is_security_enabled":true}' "$ibm" "$own" |
  ask --data-binary @- "$url/config"
