/** A web shop: data comes with requests, parts find each other by injection, answers leave. */
package flows.web;
