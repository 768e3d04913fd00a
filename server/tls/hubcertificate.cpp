// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/hubcertificate.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>
#include <optional>

#include "shared/wire/pin.h"

namespace gatebook::tls {

namespace {

constexpr const char *kCurve = "P-256";
constexpr const char *kName = "Gatebook hub";
constexpr const char *kValidFrom = "20000101000000Z";
constexpr const char *kValidUntil = "99991231235959Z";
constexpr int kSerialBits = 127; // RFC 5280 4.1.2.2: positive, at most 20 bytes

template <auto Free> struct Freeing
{
    template <typename T> void operator()(T *object) const { Free(object); }
};

using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>>;
using Number = std::unique_ptr<BIGNUM, Freeing<BN_free>>;
using Bio = std::unique_ptr<BIO, Freeing<BIO_free_all>>;

// What OpenSSL notes about a failure stays in its thread's queue, where the next call of Qt would find it.
struct ErrorQueue
{
    ErrorQueue() { ERR_clear_error(); }
    ~ErrorQueue() { ERR_clear_error(); }
    ErrorQueue(const ErrorQueue &) = delete;
    ErrorQueue &operator=(const ErrorQueue &) = delete;
};

bool setSerial(X509 *certificate)
{
    const Number serial(BN_new());
    return serial && BN_rand(serial.get(), kSerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setName(X509 *certificate)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(
               name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(kName), -1, -1, 0)
        == 1
        && X509_set_issuer_name(certificate, name) == 1;
}

bool extend(X509 *certificate, int what, const char *value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, what, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Certificate makeCertificate(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    const bool made = certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && setSerial(certificate.get()) && setName(certificate.get())
        && ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate.get()), kValidFrom) == 1
        && ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate.get()), kValidUntil) == 1
        && extend(certificate.get(), NID_basic_constraints, "critical,CA:FALSE")
        && extend(certificate.get(), NID_ext_key_usage, "serverAuth") && X509_set_pubkey(certificate.get(), key) == 1
        && X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

QByteArray content(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

Bio reading(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
}

// Or OpenSSL would ask the terminal for the password of an encrypted key.
int noPassword(char * /*buffer*/, int /*size*/, int /*writing*/, void * /*data*/)
{
    return -1;
}

std::optional<QSsl::KeyAlgorithm> algorithmOf(EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_EC:
        return QSsl::Ec;
    case EVP_PKEY_RSA:
        return QSsl::Rsa;
    default:
        return std::nullopt;
    }
}

QByteArray publicKeyInfo(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    QByteArray bytes = size > 0 ? QByteArray(reinterpret_cast<const char *>(der), size) : QByteArray();
    OPENSSL_free(der);
    return bytes;
}

Error invalid(const QString &what)
{
    return {Error::Kind::Invalid, what};
}

} // namespace

Result<QByteArray> makeHubPem()
{
    const ErrorQueue queue;
    const Key key(EVP_EC_gen(kCurve));
    const Certificate certificate = key ? makeCertificate(key.get()) : nullptr;
    const Bio out(BIO_new(BIO_s_secmem())); // wiped when freed
    const bool written = certificate && out
        && PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1
        && PEM_write_bio_X509(out.get(), certificate.get()) == 1;
    if (written)
        return content(out.get());
    return Error{Error::Kind::Unavailable, QStringLiteral("OpenSSL could not make a key and certificate")};
}

Result<HubCertificate> readHubPem(const QByteArray &pem)
{
    const ErrorQueue queue;
    const Bio first = reading(pem);
    const Bio second = reading(pem); // each is found wherever it stands
    const Key key(first ? PEM_read_bio_PrivateKey(first.get(), nullptr, noPassword, nullptr) : nullptr);
    if (!key)
        return invalid(QStringLiteral("it holds no private key that can be read without a password"));
    const Certificate certificate(second ? PEM_read_bio_X509(second.get(), nullptr, noPassword, nullptr) : nullptr);
    if (!certificate)
        return invalid(QStringLiteral("it holds no certificate"));
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return invalid(QStringLiteral("its key does not belong to its certificate"));
    const auto algorithm = algorithmOf(key.get());
    if (!algorithm)
        return invalid(QStringLiteral("its key is neither EC nor RSA"));
    HubCertificate own{QSslKey(pem, *algorithm), QSslCertificate(pem), wire::pinOf(publicKeyInfo(key.get()))};
    if (own.key.isNull() || own.certificate.isNull())
        return invalid(QStringLiteral("Qt can't use its key or certificate"));
    return own;
}

QSslConfiguration serverConfiguration(const HubCertificate &own)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({}); // else each connection would load the system's
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    configuration.setLocalCertificate(own.certificate);
    configuration.setPrivateKey(own.key);
    return configuration;
}

} // namespace gatebook::tls
