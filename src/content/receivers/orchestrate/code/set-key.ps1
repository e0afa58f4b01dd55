# The API key stays in a variable: it is neither shown nor kept in the history.
$url = '{instanceUrl}/v1/embed/secure'
$secret = Read-Host -AsSecureString 'IBM API key'
$key = [Net.NetworkCredential]::new('', $secret).Password
$headers = @{ 'IAM-API_KEY' = $key }   # on AWS: @{ Authorization = "Bearer $key" }, with a token in place of the key

# IBM's public key. This makes a new pair of IBM's.
$ibm = (Invoke-RestMethod -Method Post -Headers $headers -Uri "$url/generate-key-pair").public_key
if (-not $ibm) { throw 'There is no public_key in the answer.' }
[IO.File]::WriteAllText("$PWD/ibm-public.pem", $ibm)
# ConvertTo-Json writes the line breaks of a key as \n.
$own = [IO.File]::ReadAllText("$PWD/public.pem")
$body = @{ public_key = $ibm; client_public_key = $own; is_security_enabled = $true } | ConvertTo-Json
Invoke-RestMethod -Method Post -Headers $headers -ContentType 'application/json' -Body $body -Uri "$url/config"
