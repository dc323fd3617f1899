#include "app/vault/receipt.h"

#include "app/vault/signed_text.h"
#include "app/vault/whole_file.h"
#include "scales/json_fields.h"

namespace vault {
namespace {

constexpr std::string_view receiptName = "buurtpeil-receipt-1";

}

std::filesystem::path receiptBeside(const std::filesystem::path& batchFile)
{
    std::filesystem::path file = batchFile;
    return file.replace_extension(receiptExtension);
}

std::string writeReceipt(const Receipt& receipt, const SigningKey& municipality)
{
    const nlohmann::json body = {{"wave", toHex(receipt.mark)},
                                 {"batch", toHex(receipt.batch)},
                                 {"tablet", toHex(receipt.tablet.bytes)},
                                 {"envelopes", receipt.envelopes}};
    return writeSignedText(receiptName, body.dump(), municipality) + "\n";
}

scales::Result<Receipt> readReceipt(const std::filesystem::path& file)
{
    auto bytes = readWholeFile(file, largestReceipt);
    if (!bytes)
        return bytes.error();
    auto opened =
        readSignedText(receiptName, {reinterpret_cast<const char*>(bytes->data()), bytes->size()}, file.string());
    if (!opened)
        return opened.error();
    auto json = scales::LocatedJson::read(opened->body, file.string());
    if (!json)
        return json.error();
    std::vector<scales::Error> problems;
    scales::JsonFields fields(*json, nlohmann::json::json_pointer(), problems);
    Receipt receipt;
    receipt.municipality = opened->signer;
    if (!fromHex(fields.text("wave"), receipt.mark) || !fromHex(fields.text("batch"), receipt.batch) ||
        !fromHex(fields.text("tablet"), receipt.tablet.bytes))
        fields.refuse("batch", "is damaged; expected hexadecimal bytes");
    receipt.envelopes = static_cast<std::size_t>(fields.number("envelopes", 0, Batch::mostEnvelopes));
    fields.finish();
    if (!problems.empty())
        return problems.front();
    return receipt;
}

}
