// Identity tokens for the web chat: the standard library of Go 1.19 or later, nothing else.
//
//	Serve:      go run .
//	Self-test:  go run . --print-token
package main

import (
	// begin: payload
	"bytes"
	// end
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	// begin: payload
	"crypto/sha1"
	// end
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	// begin: guests
	"encoding/hex"
	// end
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"regexp"
	// begin: key-from-environment
	"strings"
	// end
	"time"
)

const issuer = "www.example.com" // setting: issuer

const route = "/identity-token" // setting: route

// Short, because whoever copies a token is that visitor until it ends. The web chat asks for the next.
const lifeInSeconds = 1800 // setting: life

// begin: key-from-environment
const privateKeyVariable = "WEBCHAT_PRIVATE_KEY" // setting: key-variable
// end

// begin: key-from-file
const privateKeyFile = "webchat-private.pem" // setting: key-file
// end

// begin: payload
const ibmPublicKeyFile = "ibm-public.pem" // setting: ibm-key-file
// end

type visitor struct{ id, name, email string }

var privateKey *rsa.PrivateKey

// begin: payload
var ibmPublicKey *rsa.PublicKey
// end

func main() {
	log.SetFlags(0)
	var err error
	if privateKey, err = readPrivateKey(); err != nil {
		log.Fatal(err)
	}
	// begin: payload
	if ibmPublicKey, err = readIBMPublicKey(); err != nil {
		log.Fatal(err)
	}
	// end

	if len(os.Args) > 1 && os.Args[1] == "--print-token" {
		who := visitor{"self-test", "Self-test", "self-test@example.com"}
		token, err := makeToken("user-self-test", who)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(token)
		return
	}

	port := os.Getenv("PORT")
	if port == "" {
		port = "3000"
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc(route, answer)
	fmt.Printf("Identity tokens at http://%s%s\n", listener.Addr(), route)
	log.Fatal((&http.Server{ReadHeaderTimeout: 10 * time.Second}).Serve(listener))
}

// signedInVisitor returns the person whom your site's own session knows, or nil. Never believe an id that the
// page sends.
func signedInVisitor(request *http.Request) *visitor {
	// begin: session
	// Ask your own session here: &visitor{id, name, email}. The id is opaque and stays the same.
	return nil
	// end
}

// begin: guests
var guestID = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

// guest keeps an id in a cookie, so that a guest who comes back counts as the same visitor.
func guest(response http.ResponseWriter, request *http.Request) *visitor {
	id := ""
	if cookie, err := request.Cookie("webchat_visitor"); err == nil && guestID.MatchString(cookie.Value) {
		id = cookie.Value
	} else {
		random := make([]byte, 16)
		if _, err := rand.Read(random); err != nil {
			panic(err) // No randomness, no ids: the server ends this one answer.
		}
		id = hex.EncodeToString(random)
	}
	http.SetCookie(response, &http.Cookie{
		Name:   "webchat_visitor",
		Value:  id,
		Path:   "/",
		MaxAge: 45 * 24 * 60 * 60,
		// Secure cookies travel over https only; browsers let localhost through.
		Secure:   true,
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	})
	return &visitor{id, "Guest", fmt.Sprintf("guest-%.8s@example.com", id)}
}
// end

var visibleASCII = regexp.MustCompile(`^[\x21-\x7E]{1,255}$`)

func makeToken(subject string, who visitor) (string, error) {
	// The service sends sub along as the value of a header.
	if !visibleASCII.MatchString(subject) {
		return "", errors.New("the id has characters beyond visible ASCII")
	}
	now := time.Now().Unix()
	claims := map[string]any{"iss": issuer, "sub": subject, "iat": now, "exp": now + lifeInSeconds}
	// begin: payload
	payload, err := encryptPayload(who)
	if err != nil {
		return "", err
	}
	claims["user_payload"] = payload
	// end
	body, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	base64url := base64.RawURLEncoding.EncodeToString
	signed := base64url([]byte(`{"alg":"RS256","typ":"JWT"}`)) + "." + base64url(body)
	digest := sha256.Sum256([]byte(signed))
	signature, err := rsa.SignPKCS1v15(rand.Reader, privateKey, crypto.SHA256, digest[:])
	if err != nil {
		return "", err
	}
	return signed + "." + base64url(signature), nil
}

// begin: payload
// encryptPayload writes what the assistant may know of the person, readable by the service alone.
func encryptPayload(who visitor) (string, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false) // Room is short, and & would become six bytes.
	err := encoder.Encode(struct {
		Name  string `json:"name"`
		Email string `json:"email"`
	}{who.name, who.email})
	if err != nil {
		return "", err
	}
	body := bytes.TrimSuffix(text.Bytes(), []byte("\n"))
	if limit := ibmPublicKey.Size() - 42; len(body) > limit {
		return "", fmt.Errorf("user_payload has %d bytes, and this key encrypts up to %d", len(body), limit)
	}
	// OAEP with SHA-1, because the service reads no other.
	encrypted, err := rsa.EncryptOAEP(sha1.New(), rand.Reader, ibmPublicKey, body, nil)
	return base64.StdEncoding.EncodeToString(encrypted), err
}
// end

func answer(response http.ResponseWriter, request *http.Request) {
	response.Header().Set("Content-Type", "text/plain; charset=utf-8")
	// A token that a cache keeps would be handed to the next visitor.
	response.Header().Set("Cache-Control", "no-store")
	status, text := http.StatusMethodNotAllowed, "Only GET"
	if request.Method == http.MethodGet {
		status, text = answerToken(response, request)
	} else {
		response.Header().Set("Allow", "GET")
	}
	response.WriteHeader(status)
	fmt.Fprint(response, text)
}

func answerToken(response http.ResponseWriter, request *http.Request) (int, string) {
	who, kind := signedInVisitor(request), "user-"
	// begin: guests
	if who == nil {
		who, kind = guest(response, request), "guest-"
	}
	// end
	if who == nil {
		return http.StatusUnauthorized, "Nobody is signed in"
	}
	token, err := makeToken(kind+who.id, *who)
	if err != nil {
		log.Print("No identity token: ", err)
		return http.StatusInternalServerError, "No identity token could be made"
	}
	return http.StatusOK, token
}

func readPrivateKey() (*rsa.PrivateKey, error) {
	// begin: key-from-environment
	where := "the environment variable " + privateKeyVariable
	// Where a setting must be one line, line breaks are written as the two characters \n.
	text := []byte(strings.ReplaceAll(os.Getenv(privateKeyVariable), `\n`, "\n"))
	// end
	// begin: key-from-file
	where := "the file " + privateKeyFile
	text, _ := os.ReadFile(privateKeyFile) // A file that cannot be read is said below.
	// end
	if block, _ := pem.Decode(text); block != nil && block.Type == "PRIVATE KEY" {
		// The library's own error is not passed on: it could quote the key.
		parsed, _ := x509.ParsePKCS8PrivateKey(block.Bytes)
		if key, ok := parsed.(*rsa.PrivateKey); ok && key.N.BitLen() >= 2048 {
			return key, nil
		}
	}
	return nil, fmt.Errorf("%s holds no private key of the right kind: needed is RSA of at least 2048 bits "+
		"as PEM, starting with -----BEGIN PRIVATE KEY-----, without a passphrase", where)
}

// begin: payload
func readIBMPublicKey() (*rsa.PublicKey, error) {
	text, _ := os.ReadFile(ibmPublicKeyFile) // A file that cannot be read is said below.
	if block, _ := pem.Decode(text); block != nil && block.Type == "PUBLIC KEY" {
		parsed, _ := x509.ParsePKIXPublicKey(block.Bytes)
		if key, ok := parsed.(*rsa.PublicKey); ok {
			return key, nil
		}
	}
	return nil, fmt.Errorf("the file %s holds no RSA public key: needed is the IBM provided public key "+
		"as PEM, starting with -----BEGIN PUBLIC KEY-----", ibmPublicKeyFile)
}
// end
