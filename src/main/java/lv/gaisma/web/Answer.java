package lv.gaisma.web;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;

/**
 * What goes over the wire for one request.
 *
 * @param headers every header but {@code Connection}; they are shared, never change them
 * @param body empty for 304; its length is told even when HEAD leaves it out
 */
record Answer(HttpResponseStatus status, HttpHeaders headers, ByteBuf body) {}
