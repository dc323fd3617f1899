#pragma once

#include "app/vault/bytes.h"
#include "scales/result.h"

#include <filesystem>
#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace vault {

/// One prepared statement. Binding counts from 1, reading columns from 0, as in SQLite.
class Statement {
public:
    Statement(sqlite3* database, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int place, std::int64_t number);
    Statement& bind(int place, std::span<const std::uint8_t> blob);   ///< the bytes must live until run() or next()

    bool run();    ///< executes to the end and makes ready for the next binding; true when all went well
    bool next();   ///< true while there is a row
    std::int64_t number(int column) const;
    Bytes blob(int column) const;
    bool failed() const { return failed_; }

private:
    sqlite3_stmt* statement_ = nullptr;
    bool failed_ = false;
};

/// One connection to one database file.
class Database {
public:
    /// `create`: make the file when it is not there.
    static scales::Result<std::unique_ptr<Database>> open(const std::filesystem::path& file, bool create);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Statement statement(const char* sql) { return {handle_, sql}; }
    bool execute(const char* sql);
    /// Sets a pragma and makes sure that SQLite answers `expected`; a library may be built without it.
    bool pragma(const std::string& setting, const std::string& expected);

    scales::Error failure(const std::string& what) const;
    bool isFull() const;      ///< the last step failed because the disk takes no more
    bool isDamaged() const;   ///< the last step failed because the file is not what it should be

private:
    Database(sqlite3* handle, std::filesystem::path file) : handle_(handle), file_(std::move(file)) {}
    sqlite3* handle_;
    std::filesystem::path file_;
};

/// Rolled back unless it was committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    bool begun() const { return open_; }
    bool commit();

private:
    Database& database_;
    bool open_;
};

}
