package lv.gaisma.tip;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The messages of tips with their attachments, as they lie in the database. */
@Singleton
final class Correspondence {

    private final MessageRows messages;
    private final AttachmentRows attachments;
    private final PieceRows pieces;

    Correspondence(MessageRows messages, AttachmentRows attachments, PieceRows pieces) {
        this.messages = messages;
        this.attachments = attachments;
        this.pieces = pieces;
    }

    List<SealedMessage> of(String tip) {
        List<AttachmentRow> all = attachments.findByTipOrderByNumber(tip);
        return messages.findByTipOrderByNumber(tip).stream()
                .map(
                        message ->
                                new SealedMessage(
                                        message.id(),
                                        message.direction(),
                                        message.number(),
                                        message.day(),
                                        message.sealed(),
                                        all.stream()
                                                .filter(one -> one.message().equals(message.id()))
                                                .map(Correspondence::attachment)
                                                .toList()))
                .toList();
    }

    int replies(String tip) {
        return messages.count(tip, MessageRow.REPLY);
    }

    int followUps(String tip) {
        return messages.count(tip, MessageRow.FOLLOW_UP);
    }

    int attachments(String tip) {
        return attachments.countByTip(tip);
    }

    boolean has(String message) {
        return messages.existsById(message);
    }

    void add(String tip, String id, String direction, LocalDate day, byte[] sealed) {
        messages.save(new MessageRow(id, tip, direction, messages.next(tip), day, sealed));
    }

    /**
     * @param sealed an age file in pieces
     */
    void attach(String tip, String message, String id, int number, List<byte[]> sealed) {
        int bytes = sealed.stream().mapToInt(piece -> piece.length).sum();
        attachments.save(new AttachmentRow(id, tip, message, number, bytes));
        for (int i = 0; i < sealed.size(); i++) {
            pieces.save(new PieceRow(PieceRow.id(id, i), id, i, sealed.get(i)));
        }
    }

    Optional<byte[]> piece(String tip, String attachment, int number) {
        return attachments
                .findById(attachment)
                .filter(row -> row.tip().equals(tip))
                .flatMap(row -> pieces.findById(PieceRow.id(attachment, number)))
                .map(PieceRow::sealed);
    }

    private static SealedMessage.Attachment attachment(AttachmentRow row) {
        return new SealedMessage.Attachment(row.id(), row.number(), row.bytes());
    }
}
