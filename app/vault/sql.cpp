#include "app/vault/sql.h"

#include <sqlite3.h>

namespace vault {

Statement::Statement(sqlite3* database, const char* sql)
{
    failed_ = sqlite3_prepare_v2(database, sql, -1, &statement_, nullptr) != SQLITE_OK;
}

Statement::~Statement() { sqlite3_finalize(statement_); }

Statement& Statement::bind(int place, std::int64_t number)
{
    failed_ |= sqlite3_bind_int64(statement_, place, number) != SQLITE_OK;
    return *this;
}

Statement& Statement::bind(int place, std::span<const std::uint8_t> blob)
{
    failed_ |= sqlite3_bind_blob64(statement_, place, blob.data(), blob.size(), SQLITE_STATIC) != SQLITE_OK;
    return *this;
}

bool Statement::run()
{
    while (next()) {
    }
    failed_ |= sqlite3_reset(statement_) != SQLITE_OK;
    return !failed_;
}

bool Statement::next()
{
    if (failed_)
        return false;
    const int outcome = sqlite3_step(statement_);
    failed_ = outcome != SQLITE_ROW && outcome != SQLITE_DONE;
    return outcome == SQLITE_ROW;
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_, column); }

Bytes Statement::blob(int column) const
{
    const auto* first = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
    return first ? Bytes(first, first + sqlite3_column_bytes(statement_, column)) : Bytes{};
}

scales::Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, bool create)
{
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | (create ? SQLITE_OPEN_CREATE : 0);
    const int outcome = sqlite3_open_v2(file.c_str(), &handle, flags, nullptr);
    if (outcome != SQLITE_OK) {
        const std::string why = handle ? sqlite3_errmsg(handle) : "no memory";
        sqlite3_close(handle);
        return scales::Error{"cannot be opened: " + why, file.string()};
    }
    return std::unique_ptr<Database>(new Database(handle, file));
}

Database::~Database() { sqlite3_close(handle_); }

bool Database::execute(const char* sql) { return sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

bool Database::pragma(const std::string& setting, const std::string& expected)
{
    const std::string name = setting.substr(0, setting.find('='));
    execute(("PRAGMA " + setting).c_str());
    Statement asked = statement(("PRAGMA " + name).c_str());
    if (!asked.next())
        return false;
    const Bytes answer = asked.blob(0);
    return std::string(answer.begin(), answer.end()) == expected;
}

scales::Error Database::failure(const std::string& what) const
{
    return {what + ": " + sqlite3_errmsg(handle_), file_.string()};
}

bool Database::isFull() const
{
    const int code = sqlite3_extended_errcode(handle_);
    return (code & 0xFF) == SQLITE_FULL || code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_TRUNCATE;
}

bool Database::isDamaged() const
{
    const int code = sqlite3_errcode(handle_) & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

Transaction::Transaction(Database& database) : database_(database), open_(database.execute("BEGIN IMMEDIATE")) {}

Transaction::~Transaction()
{
    if (open_)
        database_.execute("ROLLBACK");
}

bool Transaction::commit()
{
    if (!database_.execute("COMMIT"))
        return false;
    open_ = false;
    return true;
}

}
