# Identity tokens for the web chat: Ruby 3 with the gems jwt and webrick.
# Serve:      ruby server.rb
# Self-test:  ruby server.rb --print-token
require 'json'
require 'jwt'
require 'openssl'
require 'securerandom'
require 'webrick'

ISSUER = "www.example.com" # setting: issuer
ROUTE = "/identity-token" # setting: route
# Short, because whoever copies a token is that visitor until it ends. The web chat asks for the next.
LIFE_IN_SECONDS = 1800 # setting: life
# begin: key-from-environment
PRIVATE_KEY_VARIABLE = "WEBCHAT_PRIVATE_KEY" # setting: key-variable
# end
# begin: key-from-file
PRIVATE_KEY_FILE = "webchat-private.pem" # setting: key-file
# end
# begin: payload
IBM_PUBLIC_KEY_FILE = "ibm-public.pem" # setting: ibm-key-file
# end

Visitor = Struct.new(:id, :name, :email)

def read_private_key
  # begin: key-from-environment
  where = "The environment variable #{PRIVATE_KEY_VARIABLE}"
  # Where a setting must be one line, line breaks are written as the two characters \n.
  pem = ENV.fetch(PRIVATE_KEY_VARIABLE, '').gsub('\n', "\n")
  # end
  # begin: key-from-file
  where = "The file #{PRIVATE_KEY_FILE}"
  pem = text_of(PRIVATE_KEY_FILE)
  # end
  key = rsa_key(pem)
  return key if key&.private? && key.n.num_bits >= 2048

  abort "#{where} holds no private key of the right kind: needed is RSA of at least 2048 bits as PEM, " \
        'starting with -----BEGIN PRIVATE KEY-----, without a passphrase.'
end

# begin: payload
def read_ibm_public_key
  key = rsa_key(text_of(IBM_PUBLIC_KEY_FILE))
  return key if key && !key.private?

  abort "The file #{IBM_PUBLIC_KEY_FILE} holds no RSA public key: needed is the IBM provided public key " \
        'as PEM, starting with -----BEGIN PUBLIC KEY-----.'
end
# end

# nil for everything else. The empty passphrase keeps OpenSSL from asking for one.
def rsa_key(pem)
  key = OpenSSL::PKey.read(pem, '')
  key if key.is_a?(OpenSSL::PKey::RSA)
rescue OpenSSL::PKey::PKeyError, ArgumentError
  nil
end

# begin: key-from-file or payload
def text_of(file)
  File.read(file)
rescue SystemCallError
  ''
end
# end

# The person whom your site's own session knows, or nil. Never believe an id that the page sends.
def signed_in_visitor(request)
  # begin: session
  # Ask your own session here: Visitor.new(id, name, email). The id is opaque and stays the same.
  nil
  # end
end

# begin: guests
# The id stays in a cookie, so that a guest who comes back counts as the same visitor.
def guest(request, response)
  id = request.cookies.find { |cookie| cookie.name == 'webchat_visitor' }&.value.to_s
  id = SecureRandom.urlsafe_base64(16) unless id.match?(/\A[A-Za-z0-9_-]{1,64}\z/)
  # 45 days. Secure cookies travel over https only; browsers let localhost through.
  response['Set-Cookie'] =
    "webchat_visitor=#{id}; Max-Age=3888000; Path=/; HttpOnly; Secure; SameSite=Lax"
  Visitor.new(id, 'Guest', "guest-#{id[0, 8]}@example.com")
end
# end

def make_token(subject, visitor)
  # The service sends sub along as the value of a header.
  is_visible = subject.match?(/\A[\x21-\x7E]{1,255}\z/)
  raise ArgumentError, 'The id has characters beyond visible ASCII.' unless is_visible

  now = Time.now.to_i
  claims = { iss: ISSUER, sub: subject, iat: now, exp: now + LIFE_IN_SECONDS }
  # begin: payload
  claims[:user_payload] = encrypt_payload(visitor)
  # end
  JWT.encode(claims, PRIVATE_KEY, 'RS256', { typ: 'JWT' })
end

# begin: payload
# What the assistant may know of the person, readable by the service alone.
def encrypt_payload(visitor)
  text = JSON.generate({ name: visitor.name, email: visitor.email })
  limit = (IBM_PUBLIC_KEY.n.num_bits + 7) / 8 - 42
  if text.bytesize > limit
    raise ArgumentError, "user_payload has #{text.bytesize} bytes, and this key encrypts up to #{limit}."
  end

  # OAEP with SHA-1, because the service reads no other. This constant of OpenSSL means SHA-1.
  encrypted = IBM_PUBLIC_KEY.public_encrypt(text, OpenSSL::PKey::RSA::PKCS1_OAEP_PADDING)
  [encrypted].pack('m0')
end
# end

class IdentityToken < WEBrick::HTTPServlet::AbstractServlet
  # Every method, so that one place says what is answered.
  def service(request, response)
    response.content_type = 'text/plain; charset=utf-8'
    # A token that a cache keeps would be handed to the next visitor.
    response['Cache-Control'] = 'no-store'
    response.status, response.body = answer(request, response)
  end

  private

  def answer(request, response)
    return [404, 'Not found'] unless request.path == ROUTE

    unless request.request_method == 'GET'
      response['Allow'] = 'GET'
      return [405, 'Only GET']
    end
    visitor = signed_in_visitor(request)
    kind = 'user-'
    # begin: guests
    unless visitor
      visitor = guest(request, response)
      kind = 'guest-'
    end
    # end
    return [401, 'Nobody is signed in'] unless visitor

    [200, make_token("#{kind}#{visitor.id}", visitor)]
  rescue StandardError => e
    warn "No identity token: #{e.message}"
    [500, 'No identity token could be made']
  end
end

PRIVATE_KEY = read_private_key
# begin: payload
IBM_PUBLIC_KEY = read_ibm_public_key
# end

if ARGV.include?('--print-token')
  puts make_token('user-self-test', Visitor.new('self-test', 'Self-test', 'self-test@example.com'))
  exit
end

server = WEBrick::HTTPServer.new(
  BindAddress: '127.0.0.1', Port: ENV.fetch('PORT', '3000').to_i,
  Logger: WEBrick::Log.new($stderr, WEBrick::Log::WARN), AccessLog: []
)
server.mount('/', IdentityToken)
%w[INT TERM].each { |signal| trap(signal) { server.shutdown } }
$stdout.sync = true
puts "Identity tokens at http://127.0.0.1:#{server.listeners.first.addr[1]}#{ROUTE}"
server.start
