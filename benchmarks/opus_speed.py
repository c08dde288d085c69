"""Sentences per second of OPUS-MT: batches in CTranslate2, beside transformers one by one.

`python -m benchmarks.opus_speed` needs the extra `opus-mt` and downloads nothing: it makes a
random model of the real size and classes, with a tokenizer trained on the sentences, and converts
it as `newskiosk models install opus-mt` does. What it says is noise, so every way has to give each
sentence the same length: that of its source, rounded up to a multiple of eight pieces. The ways
take turns, `--repeats` times, so that a busy machine slows all; the ratio is what counts.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

from pipeline.engines.langid import load_guesser
from pipeline.engines.marian import MarianModel
from pipeline.engines.opus_install import convert
from pipeline.engines.opus_source import REPOSITORIES
from pipeline.engines.opus_transformers import TransformersMarian
from pipeline.engines.threads import usable_threads
from pipeline.lang import LANGUAGES
from pipeline.read import read_articles
from pipeline.records import Article, Block
from pipeline.segment import segment

VOCABULARY = 58_101  # pieces, with the padding, as opus-mt-de-en has them
OWN_PIECES = 8000  # trained on the sentences, at most; the others are never read, only weighed
STEP = 8
WARM_UP = 4  # sentences

Texts = Sequence[str]
Translate = Callable[[Texts, int], object]


def main() -> None:
    """Print sentences per second of each way, and how many times the loop that is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, default=Path("data/raw"))
    parser.add_argument("--sentences", type=int, default=64)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--beam", type=int, default=4)
    parser.add_argument("--threads", type=int, default=0)
    args = parser.parse_args()
    news = list(news_sentences(args.texts))
    texts = list(islice(cycle(news), args.sentences))
    threads = usable_threads(args.threads)
    with tempfile.TemporaryDirectory() as scratch:
        ways = make_ways(Path(scratch), news, threads)
    for beam in dict.fromkeys((args.beam, 1)):
        print(f"{len(texts)} sentences, {threads} threads, beam of {beam}")
        rates = measure(ways, texts, beam, args.repeats)
        for way, rate in rates.items():
            times = rate / rates["transformers one by one"]
            print(f"{way:<32} {rate:8.2f} sentences/s  {times:5.2f} times the loop", flush=True)


def make_ways(scratch: Path, news: Texts, threads: int) -> dict[str, Translate]:
    """Each way as a function of texts and beam; all have the same weights."""
    fetched, converted = scratch / "fetched", scratch / "converted"
    make_model(fetched, news)
    convert(fetched, converted)
    ours = MarianModel(converted, threads=threads)
    batched = TransformersMarian(fetched, threads=threads)
    return {
        "opus-mt": lambda some, beam: ours.translate(some, beam=beam, room=same_length),
        "opus-mt-transformers": lambda some, beam: batched.translate(
            some, beam=beam, room=same_length
        ),
        "transformers one by one": one_by_one(fetched),
    }


def same_length(pieces: int) -> tuple[int, int]:
    """English as long as its source, rounded up, so that sentences share a batch."""
    rounded = -(-pieces // STEP) * STEP
    return rounded, rounded


def one_by_one(folder: Path) -> Translate:
    """What a user of transformers writes: one call a sentence, on all threads."""
    import torch
    from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForSeq2SeqLM.from_pretrained(folder).eval()
    model.generation_config.max_length = None

    def translate(texts: Texts, beam: int) -> list[str]:
        english = []
        for text in texts:
            inputs = tokenizer(text, return_tensors="pt")
            least, most = same_length(inputs["input_ids"].shape[1] - 1)  # without the end
            with torch.inference_mode():
                made = model.generate(
                    **inputs, num_beams=beam, min_new_tokens=least, max_new_tokens=most
                )
            english.append(tokenizer.decode(made[0], skip_special_tokens=True))
        return english

    return translate


def measure(ways: dict[str, Translate], texts: Texts, beam: int, repeats: int) -> dict[str, float]:
    """Median sentences per second of each way, after a few to warm up, taking turns."""
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    for run in ways.values():
        run(texts[:WARM_UP], beam)
    for _ in range(repeats):
        for way, run in ways.items():
            start = time.perf_counter()
            run(texts, beam)
            seconds[way].append(time.perf_counter() - start)
    return {way: len(texts) / statistics.median(taken) for way, taken in seconds.items()}


def news_sentences(folder: Path) -> Iterator[str]:
    """The German and Dutch sentences of the articles in a folder."""
    guesser = load_guesser()
    for one in read_articles([folder]):
        lang = guesser.guess([one.text])[0].lang if isinstance(one, Article) else ""
        if isinstance(one, Article) and lang in REPOSITORIES:
            whole = Block(article_id=one.article_id, start=0, end=len(one.text), kind="body")
            yield from (unit.text for unit in segment(one, [whole], LANGUAGES[lang]))


def make_model(folder: Path, news: Texts) -> None:
    """A random Marian model in files as the hub has them: 6 and 6 layers of 512, 8 heads."""
    import torch
    from transformers import MarianConfig, MarianMTModel, MarianTokenizer

    folder.mkdir()
    pieces = train_pieces(folder, news, OWN_PIECES)
    spare = [f"<{number}>" for number in range(VOCABULARY - len(pieces) - 3)]
    vocabulary = ["</s>", "<unk>", *pieces, *spare, "<pad>"]
    (folder / "vocab.json").write_text(json.dumps({one: i for i, one in enumerate(vocabulary)}))
    pad = VOCABULARY - 1
    config = MarianConfig(
        vocab_size=VOCABULARY,
        d_model=512,
        encoder_layers=6,
        decoder_layers=6,
        encoder_attention_heads=8,
        decoder_attention_heads=8,
        encoder_ffn_dim=2048,
        decoder_ffn_dim=2048,
        max_position_embeddings=512,
        pad_token_id=pad,
        eos_token_id=0,
        bos_token_id=0,
        decoder_start_token_id=pad,
        scale_embedding=True,
        activation_function="swish",
    )
    files = [str(folder / name) for name in ("source.spm", "target.spm", "vocab.json")]
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Recommended: pip install sacremoses")
        MarianTokenizer(*files, source_lang="de", target_lang="en").save_pretrained(folder)
    torch.manual_seed(0)
    MarianMTModel(config).save_pretrained(folder)


def train_pieces(folder: Path, texts: Texts, most: int) -> list[str]:
    """SentencePiece models of source and target, the same here; their pieces, at most so many."""
    from sentencepiece import SentencePieceProcessor, SentencePieceTrainer

    for name in ("source", "target"):
        SentencePieceTrainer.train(
            sentence_iterator=iter(texts),
            model_prefix=str(folder / name),
            vocab_size=most,
            hard_vocab_limit=False,
            minloglevel=2,
        )
        (folder / f"{name}.model").rename(folder / f"{name}.spm")
        (folder / f"{name}.vocab").unlink()
    known = SentencePieceProcessor(model_file=str(folder / "source.spm"))
    lengths = [len(one) for one in known.encode(list(texts))]
    print(f"{statistics.mean(lengths):.1f} pieces a sentence, {max(lengths)} at most")
    pieces = [known.id_to_piece(one) for one in range(known.get_piece_size())]
    return [one for one in pieces if one not in ("<s>", "</s>", "<unk>")]


if __name__ == "__main__":
    main()
